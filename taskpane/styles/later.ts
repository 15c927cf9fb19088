import './check.css'
import './rank.css'
import './enter.css'
import './export.css'
