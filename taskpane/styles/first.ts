import 'virtual:fluent-tokens.css'
import './base.css'
import './start.css'
