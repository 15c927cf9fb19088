/*
 * Given names that people in German town halls and quarters bear. Left out are those that are as often something else: a
 * month, a noun, a saint's church, a surname or a place (August, Rose, Mark, Ernst, Florian, Marina, Christian names of
 * districts). A double name counts where its first part does.
 */
const women = `
  Adriana Agnes Agnieszka Aischa Aleksandra Alexandra Alice Alina Almut Amina Amira Ana Andrea Angela Angelika Anita Anja
  Anke Anna Annalena Anne Annegret Anneliese Annemarie Annette Annika Antje Antonia Aslı Astrid Ayla Aylin Ayşe Ayse
  Barbara Bärbel Beate Beatrice Beatrix Berit Bettina Bianca Bianka Birgit Birte Branka Brigitte Britta Carina Carmen
  Carola Carolin Caroline Catharina Cathrin Celina Charlotte Christa Christel Christiane Christin Christina Christine
  Claudia Constanze Corinna Cornelia Dagmar Daniela Danuta Denise Derya Diana Dilara Dilek Doris Dorothea Dorothee Dunja
  Ebru Edeltraud Edith Elena Elfriede Elif Elisabeth Elke Ella Ellen Elsa Elvira Emilia Emine Emma Erika Esma Esra Esther
  Eva Eveline Evelyn Ewa Fadime Fatima Fatma Felicitas Franziska Frauke Frieda Friederike Gabi Gabriela Gabriele Gerda
  Gerlinde Gertrud Gesa Gisela Greta Gudrun Gülay Gülsen Hanna Hannah Hannelore Hatice Hedwig Heidi Heike Helena Helene
  Helga Henriette Henrike Hildegard Ilka Ilona Ilse Imke Ina Ines Inga Inge Ingeborg Ingrid Insa Irene Irina Iris Irmgard
  Isabel Isabell Isabella Isabelle Iwona Jana Janina Jacqueline Jasmin Jennifer Jessica Jessika Joanna Johanna Jolanta
  Josefine Judith Julia Juliane Julika Jutta Karin Karina Karla Karolin Karoline Katarina Katarzyna Katharina Kathrin
  Katja Katrin Kerstin Kim Kira Kirsten Klara Konstanze Kristin Kristina Lara Larissa Laura Lea Leila Lena Leni Leonie
  Leyla Lieselotte Lilli Linda Lisa Liselotte Lotte Louisa Louise Luisa Luise Lydia Magda Magdalena Małgorzata Malgorzata
  Maike Maja Manuela Mara Mareike Maren Margarete Margarethe Margit Margot Margret Maria Marianne Marie Marietta Marion
  Marlene Marlies Marta Martha Martina Mathilda Mathilde Maya Mechthild Meike Melanie Melek Merle Meryem Mia Michaela Mila
  Miriam Mirjam Mona Monica Monika Monique Nadine Nadja Natalia Natalie Natascha Nele Nicole Nina Nora Nurcan Olga Paula
  Patricia Petra Pia Rabea Rahel Ramona Rebecca Rebekka Regina Regine Renate Ricarda Rita Ronja Roswitha Ruth Sabine Sabrina
  Samira Sandra Sara Sarah Saskia Selina Selma Sevgi Sibel Sibylle Sigrid Silke Silvia Simone Sina Sofia Sofie Songül Sonja
  Sophia Sophie Stefanie Steffi Stephanie Susanne Susann Svenja Svetlana Swantje Swetlana Sylvia Sylwia Tamara Tanja Tatjana
  Teresa Theresa Theresia Tina Traute Ulrike Ursula Ute Valentina Vanessa Vera Verena Veronika Viktoria Waltraud Wiebke
  Yasemin Yasmin Yvonne Zeynep Zehra
  Alma Aysel Edda Elli Frida Hedda Hermine Hülya Ida Iryna Jule Käthe Karolina Layla Lia Lina Mariam Maryam Mina Nataliia
  Nesrin Nuray Oksana Olena Ottilie Özlem Pınar Pinar Sahra Semra Svea Svitlana Thea Tilda Tülay Ursel Wilhelmine Wilma`
const men = `
  Achim Adam Adem Adnan Ahmad Ahmed Ahmet Alexander Alfred Ali Andreas Andrzej Anton Arne Arno Armin Artur Axel Bastian
  Benedikt Benjamin Bernd Bernhard Björn Bodo Boris Burkhard Carl Carsten Christian Christof Christoph Christopher Claas
  Claus Clemens Dani Daniel Danilo Dariusz David Dennis Detlef Dieter Dietmar Dietrich Dirk Dominik Eberhard Eckart Eckhard
  Edgar Egon Elias Emil Emre Enno Enrico Erich Erik Erwin Eugen Fabian Falk Felix Ferdinand Finn Folkert Frank Franz Fred
  Frederik Friedhelm Friedrich Fritz Gábor Georg Gerald Gerd Gerhard Gero Gerrit Gregor Guido Günter Günther Gunnar Hakan
  Hamza Hannes Hans Harald Hartmut Hasan Hauke Heiko Heiner Heinrich Heinz Helge Helmut Hendrik Henning Henrik Herbert
  Hermann Hinrich Holger Horst Hubert Hüseyin Hussein Ibrahim Igor Ingo Ismail Ivan Jacek Jakob Jannik Jannis Jens Jochen
  Joachim Johann Johannes Jonas Jonathan Jörg Jörn Josef Joseph Julian Julius Jürgen Justus Kai Karl Karsten Kasimir Kay
  Kemal Kenan Kevin Khaled Klaus Konrad Konstantin Krzysztof Kurt Lars Lasse Leif Lennart Leo Leon Leonard Leonhard Levent
  Linus Lorenz Lothar Louis Luca Ludger Ludwig Luis Lukas Lutz Magnus Malte Manfred Manuel Marc Marcel Marco Marcus Marek
  Mariusz Mario Marius Marko Markus Marten Marvin Mathias Mats Matthias Max Maximilian Mehmet Michael Michel Mike Mirko
  Mohamed Mohammad Mohammed Moritz Murat Mustafa Niels Niklas Nico Nicolas Nikolai Nils Norbert Ole Olaf Oleg Oliver Omar
  Ömer Onno Orhan Oskar Osman Oswald Otto Pascal Patrick Patrik Paul Peer Pedro Peter Philip Philipp Pierre Piotr Rainer Ralf
  Ralph Ramazan Raphael Reiner Reinhard Reinhold René Rene Richard Robert Roland Rolf Roman Ronald Ronny Rudi Rudolf
  Rüdiger Samuel Sascha Sebastian Selim Serdar Serkan Siegfried Sigmar Silvio Simon Sönke Stefan Steffen Stephan Sven Swen
  Theo Theodor Thies Thilo Thomas Thorben Thorsten Till Tilman Tim Timo Tobias Tom Tomasz Torben Torsten Udo Ulf Uli Ulrich
  Uwe Veit Viktor Vincent Vladimir Volker Walter Werner Wilfried Wilhelm Willi Wladimir Wolfgang Wolfram Yannick Yusuf Yılmaz
  Aleksander Ben Cem Deniz Dmytro Engin Erdal Erkan Fiete Jan Kaspar Mathis Nick Noah Ömür Paulo Petr Sergej Sergei Tarek
  Tjark Tomás Wolf-Dieter Youssef`

/** As people write them. */
export const givenNames: ReadonlySet<string> = new Set(`${women} ${men}`.trim().split(/\s+/))
