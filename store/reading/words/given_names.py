"""Given names, by the countries where they are usual: one line each, the countries before it.

They tell for which of two parties somebody speaks whose country a text leaves out. A name may
stand in several lines. Surnames that come first ("Li Keqiang") are on lines of their own.
"""

from __future__ import annotations

GIVEN_NAMES = """
AT CH DE LI LU: Achim Albrecht Ann Alexander Alfred Andrea Andreas Angela Anja Anke Anna Annalena
    Anne Annette Annegret Anton Armin Arnold Astrid Axel Barbara Bärbel Beate Benedikt Bernadette
    Bernd Bernhard Bettina Birgit Björn Boris Brigitte Bruno Burkhard Carl Carmen Carola Carsten
    Cem Christa Christian Christiane Christina Christine Christoph Claudia Clemens Cornelia Daniel
    Daniela David Detlef Dieter Dietmar Dietrich Dirk Dominik Doris Dorothee Eberhard Eckart Edgar
    Elisabeth Elmar Erich Erik Ernst Erwin Eugen Eva Ewald Fabian Felix Ferdinand Florian Frank
    Franz Franziska Friedrich Fritz Gabriele Georg Gerald Gerd Gerhard Gerlinde Gernot Gisela
    Gottfried Günter Günther Guido Gunnar Hannes Hans Hansjörg Harald Hartmut Hartwig Heike Heiko
    Heiner Heinrich Heinz Helga Hella Helmut Helena Helene Henning Herbert Heribert Hermann Hilde
    Holger Horst Hubert Hubertus Ingo Ingrid Iris Irene Isabella Jakob Jan Jana Jens Joachim
    Jochen Johann Johanna Johannes Jörg Jörn Josef Jost Judith Julia Julian Jürg Jürgen Jutta Kai
    Karin Karl Karoline Karsten Katharina Katherina Kathrin Katja Katrin Kerstin Klara Klaus
    Konrad Kristina Kurt Lars Lena Leonhard Leonore Leopold Lisa Lothar Ludwig Lukas Luise Lutz
    Magdalena Magnus Manfred Manuela Marc Marcel Marco Marcus Margarete Margit Maria Mariana
    Marianne Mario Markus Marlene Martin Martina Matthias Max Maximilian Melanie Michael Michaela
    Michelle Miriam Mirjam Monika Moritz Nadja Nancy Nicola Nicole Niels Niklas Nikolaus Nina
    Norbert Olaf Oliver Oskar Ottmar Otto Patrick Paul Petra Peter Philipp Pia Rainer Ralf Ralph
    Raphael Regina Regula Reinhard Renate René Rita Robert Roland Rolf Roman Ronald Rudolf Rüdiger
    Sabine Sandra Sara Sebastian Siegfried Sigmar Silke Silvia Simon Simone Sonja Stefan Stefanie
    Steffen Steffi Stephan Susanne Susi Svenja Sven Sylvia Tanja Theo Theodor Theresia Thomas
    Thorsten Tilman Till Tim Tobias Torsten Udo Ueli Ulf Ulrich Ulrike Urs Ursula Ute Uwe Valentin
    Vera Verena Veronika Viktoria Viola Volker Volkmar Walter Werner Wilfried Wilhelm Winfried
    Wolfgang Wolfram Yvonne
GB US CA AU IE NZ: Aaron Alan Alastair Alex Alexander Alison Allan Amanda Andrew Angela Anne
    Anneliese Anthony Antony Arthur Barbara Barry Ben Benjamin Bill Bob Boris Brad Brian Bruce
    Caroline Catherine Charles Chris Christopher Chuck Claire Colin Craig Daniel Darren David Dean
    Deborah Dennis Diana Dominic Donald Donna Doug Douglas Ed Eddie Edward Elizabeth Emily Emma
    Eric Evan Fiona Frank Fred Gary Geoffrey George Gina Glenn Gordon Graham Grant Greg Harry
    Heather Helen Henry Howard Ian Jack Jacob James Jamie Jane Janet Jason Jeff Jeffrey Jennifer
    Jeremy Jim Joanna Joe Joel John Jonathan Joseph Joshua Joy Judith Julie Justin Karen Kate
    Katherine Kathleen Keith Keir Kelly Ken Kenneth Kevin Kim Laura Lawrence Leo Leslie Linda Lisa
    Liz Lloyd Louise Lucy Luke Lynn Malcolm Marco Margaret Maria Mark Martin Mary Matthew Megan
    Melanie Melissa Michael Michelle Mike Nancy Natalie Nathan Neil Nicholas Nick Nicole Nigel
    Oliver Pamela Patricia Patrick Paul Peter Philip Rachel Ralph Raymond Rebecca Reta Rex Richard
    Rick Rishi Rob Robert Robin Roger Ron Rory Ruth Ryan Sam Samantha Samuel Sandra Sarah Scott
    Sean Sharon Simon Stephen Steve Steven Stuart Susan Theresa Thomas Tim Timothy Todd Tom Tony
    Tulsi Victoria Vincent Walter Wendy William Zac
FR BE CH LU CA MC: Adrien Agnès Alain Alexandre Alexis Anne Antoine Arnaud Aurélien Barbara Benoît
    Bernard Brigitte Bruno Catherine Céline Charles Christelle Christian Christine Christophe
    Claire Claude Clément Daniel David Delphine Denis Didier Dominique Édouard Élisabeth Emmanuel
    Éric Étienne Fabien Fabrice Florence Franck François Françoise Frédéric Gabriel Geneviève
    Georges Gérald Gérard Gilles Guillaume Guy Henri Hervé Hubert Hugues Ignazio Isabelle Jacques
    Jean Jean-Baptiste Jean-Claude Jean-François Jean-Marc Jean-Noël Jean-Pierre Jean-Yves Jérôme
    Joël Julien Laurence Laurent Louis Luc Lucas Marc Marie Marie-Gabrielle Marine Martine Mathieu
    Matthias Michel Michèle Monique Nathalie Nicolas Olivier Pascal Patrice Patrick Paul Philippe
    Pierre Rachida Raphaël Raymond Rémy René Richard Robert Roland Romain Sandrine Sébastien
    Ségolène Serge Simon Sophie Stanislas Stéphane Sylvie Thérèse Thibaut Thierry Thomas Valérie
    Victor Vincent Virginie Xavier Yann Yannick Yves
IT CH SM: Adolfo Alberto Alessandra Alessandro Alfonso Andrea Angelino Angelo Anna Antonella
    Antonio Benedetto Bruno Carlo Caterina Cecilia Claudio Daniela Daniele Dario Davide Domenico
    Edmondo Elena Elisabetta Emanuele Emma Enrico Enzo Fabio Fabrizio Federica Federico Filippo
    Flavio Francesca Francesco Franco Gabriele Gian Giancarlo Gianluca Gianni Gilberto Giorgia
    Giorgio Giovanni Giulio Giuseppe Guido Ignazio Ivan Lorenzo Luca Lucia Luciano Luigi Manlio
    Marco Mario Massimo Matteo Maurizio Michele Nicola Norberta Paola Paolo Piero Pietro Raffaele
    Renato Riccardo Roberto Romano Rosario Salvatore Sandro Sergio Silvio Simone Stefania Stefano
    Teresa Tommaso Valentino Valeria Vincenzo Vittorio
ES AR MX CL CO PE: Agustín Alberto Alejandro Alfonso Ana Ángel Antonio Arancha Carlos Carmen César
    Cristina Diego Eduardo Enrique Federico Felipe Félix Fernando Francisco Gonzalo Héctor Ignacio
    Ildefonso Isabel Iván Javier Jesús Joaquín Jorge José Josep Juan Julio Laura Leopoldo Luis
    Manuel Marcos Margarita María Mariano Mario Miguel Mónica Nadia Pablo Pedro Pilar Rafael Ramón
    Raquel Ricardo Roberto Rodrigo Salvador Santiago Sergio Soraya Teresa Víctor Xiana
PT BR: Alberto Alexandre Ana Antonio Augusto Carlos Eduardo Ernesto Fernando Geraldo Henrique João
    Joaquim Jorge José Luís Luiz Manuel Marcelo Mário Maurício Nuno Paulo Pedro Ricardo Rui Santos
    Tiago
NL BE: Alexander Annelies Annemarie Bart Ben Bert Caspar Christian Cora Dick Dirk Eric Femke
    Ferdinand Frans Geert Guido Hadja Hanke Henk Hugo Jan Jeroen Jo Johan Kajsa Karel Kees Klaas
    Koen Kristof Kris Leontine Liesje Lilianne Ludo Maarten Marc Marjolein Mark Maxime Michel
    Micky Peter Philippe Pieter Reinette Rob Rudi Ruud Sigrid Sophie Stef Steven Theo Tom Vincent
    Willem Wopke Wouter
FI SE NO DK IS EE: Aki Alexander Anders Anita Ann Anna Anne Annika Antti Ari Arne Benny Bengt
    Bjarni Bjørn Carl Christina Dan Ebba Eero Ellen Elina Emma Erik Erkki Espen Eva Ewa Fredrik
    Gudlaugur Gunnar Hanna Heidi Helle Henri Henrik Ib Ine Inga Ingrid Jan Jens Jeppe Jesper Johan
    Johanna Jonas Jørgen Jukka Jussi Kai Kaj Kalle Karin Katri Kim Kimmo Kirsten Kjell Kristen
    Kristian Lars Lauri Lea Lene Li Linda Lina Magdalena Magnus Maive Maria Mari Margot Margus
    Marko Mats Matti Mette Mia Mika Mikael Morten Niels Nils Olli Ola Ole Olof Oskar Pål Peeter
    Pekka Per Peter Petteri Piia Rasmus Riikka Sami Sanna Sauli Sinikka Sofia Sten Stefan Stine
    Svein Sven Søren Taavi Tarja Taneli Tapio Tiina Timo Tobias Toivo Tomas Torbjørn Tytti Ulf
    Urmas Urve Ville Vivian Wille
PL: Adam Agnieszka Aleksander Aleksandra Alicja Andrzej Anna Barbara Bartłomiej Bartosz Beata
    Bogdan Dariusz Donald Dorota Elżbieta Ewa Franciszek Grzegorz Henryk Ireneusz Iwona Jacek
    Jakub Jan Janina Janusz Jarosław Jerzy Joanna Józef Julia Justyna Karol Katarzyna Kazimierz
    Konrad Krystyna Krzysztof Lech Leszek Łukasz Maciej Magdalena Małgorzata Marcin Marek Maria
    Mariusz Marzena Mateusz Michał Mikołaj Mirosław Monika Paweł Piotr Przemysław Radosław Rafał
    Robert Ryszard Sebastian Sławomir Stanisław Szymon Tadeusz Tomasz Urszula Waldemar Wiesław
    Witold Władysław Włodzimierz Wojciech Zbigniew Zdzisław
CZ SK: Adriana Alena Andrej Bohuslav Boris Denisa Dušan František Hynek Ivan Ivo Jan Jana Jaroslav
    Jiří Josef Jozef Juraj Karel Klára Ladislav Lenka Libor Lubomír Luboš Lukáš Magda Marek Marian
    Markéta Martin Michal Miloš Miloslav Milan Miroslav Oldřich Ondřej Pavel Peter Petr Petra
    Radek Radovan Richard Robert Rastislav Roman Rudolf Štefan Tomáš Václav Vít Vladimír Vladislav
    Vojtěch Zdeněk Zuzana
HU: András Ádám Árpád Attila Balázs Béla Csaba Dávid Dénes Ferenc Gábor Gergely György Gyula Imre
    István János Jenő József Judit Kálmán Katalin Károly Kinga Krisztina László Levente Márton
    Marcell Mátyás Mihály Miklós Olivér Pál Péter Sándor Szabolcs Tamás Tibor Viktor Zoltán Zsolt
RO MD: Adrian Alexandru Alin Andrei Bogdan Călin Cătălin Claudiu Constantin Cristian Daniel Dan
    Dacian Dorin Dumitru Eugen Florin George Gheorghe Ilie Ion Ioan Iulian Klaus Laurențiu Liviu
    Luminița Maia Marcel Mihai Mircea Natalia Nicolae Nicușor Octavian Oana Ovidiu Radu Răzvan
    Sebastian Sorin Ștefan Teodor Traian Valeriu Victor Viorel Virgil Vlad
BG RS HR SI BA ME MK: Aleksandar Ana Andrej Atanas Biljana Bojko Boyko Boris Borislav Branko
    Daniela Darko Dimitar Dragan Dubravka Emil Georgi Gordan Goran Igor Ilija Ivan Ivana Ivica Ivo
    Jadranka Jelena Kiril Kolinda Ljubomir Luka Marija Marko Mateja Milan Milorad Miloš Milica
    Miro Mirko Nebojša Nenad Nikola Nikolaj Petar Plamen Radoslav Rosen Rumen Slavica Snežana
    Stefan Tanja Tihomir Temenuschka Tomislav Vesna Vladimir Wassil Zoran Željko Zlatko Zorana
GR CY: Alexandros Alexis Andreas Antonis Apostolos Christos Dimitris Dora Evangelos Giannis
    Giorgos Ioannis Kostas Konstantinos Kyriakos Michalis Miltiadis Nikolaos Nikos Panagiotis
    Panos Pavlos Petros Prokopis Spyros Stavros Thanos Theodoros Vassilis Yannis Yiannis
LV LT EE: Ainars Andris Artis Arturas Arvils Aušrinė Dainius Dalia Edgars Egils Evika Gabrielius
    Gintautas Gitanas Ingrida Inga Ilze Jānis Juris Kaspars Kęstutis Krišjānis Laimdota Linas
    Māris Mantas Mindaugas Nauris Raimonds Raivis Rihards Rimantas Saulius Valdis Valdas Viktors
    Virginijus Vytautas Žygimantas
TR: Abdulhamit Abdulkadir Adil Ahmet Akif Albayrak Ali Alparslan Arif Bekir Berat Betül Binali
    Bülent Cemil Cevdet Cihat Çağatay Davut Derya Doğan Emine Emre Erdal Erkan Faruk Fatih Fatma
    Fikri Fuat Fuad Hakan Hakkı Halil Hasan Hulusi Hüseyin İbrahim Ibrahim İsmail Kadir Kasım
    Kemal Lütfi Mahinur Mehmet Mehmed Mevlüt Murat Mustafa Nihat Numan Nureddin Nurettin Ömer
    Osman Özlem Ramazan Recep Ruhsar Sabri Sait Selim Selçuk Serdar Süleyman Şimşek Taha Tayyip
    Turgut Vahit Vedat Veysel Yasin Yaşar Yusuf Zehra Ziya
JP: Akira Fumio Hideki Hirofumi Hiroshi Hiroshige Hisashi Isshu Iwao Jun Junko Katsunobu Kazuhiko
    Kazuyuki Keiichi Kei Kenji Kentaro Kiyoshi Koichi Kotaro Makoto Manabu Masahiro Masahito
    Masaki Masato Megumi Minoru Naoki Natsuo Nobuhiro Norikazu Osamu Ryosei Sanae Satoshi Satsuki
    Seiji Seiko Shigeru Shinichi Shinji Shinjiro Shinzo Shinzō Shunichi Taizo Takayuki Takeo
    Takeshi Taku Takumi Taro Tatsuo Tetsuro Tomoko Toshihiro Toshiko Toshimitsu Tsuyoshi Yasuhiro
    Yasukazu Yasutoshi Yasuo Yasuyuki Yohei Yoichi Yoji Yoko Yoshihide Yoshihiro Yoshimasa Yosuke
    Yuichi Yuji Yuko Yukio Yuriko Yutaka Zenji
IN: Ajay Amit Anurag Arun Ashwini Bharat Droupadi Dinesh Hardeep Jagdeep Jitendra Kirti
    Kirtivardhan Mahendra Manish Meenakashi Mukhtar Narendra Nirmala Nitin Pankaj Piyush Prakash
    Pralhad Rajnath Rajesh Rajeev Rajiv Ram Ravi Sanjay Sanjeev Sarbananda Shivraj Smriti Som
    Subrahmanyam Suresh Sushma Tanmaya Venkaiah Vijay Vikram
PK: Asif Abdul Aftab Arif Aurangzeb Awais Bilawal Chaudhry Ghulam Hammad Hina Imran Ishaq Jam
    Khawaja Khurram Mamnoon Muhammad Musadik Nawaz Raja Saad Sardar Shafqat Shahbaz Shah Shehbaz
    Shibli Syed Tariq Usman Yousaf Zulfi
AE BH EG JO KW OM QA SA: Abdulaziz Abdulasis Abdulrahman Abdullatif Adel Ahmed Ahmad Anwar Bader
    Badr Bandar Fahd Fahad Faisal Haitham Hamad Hamdan Hazza Husain Jassim Khaldoon Khaled Khalid
    Chalid Chalifa Khalifa Majid Mansour Mariam Mischal Mishal Mohamed Mohammed Mohammad Mubarak
    Musaed Nasser Nayef Omar Qais Saad Saif Saleh Salman Sami Saud Salem Schaich Suhail Sultan
    Tamim Thani Turki Waleed Yasir Youssef Yousef
IR: Abbas Abbas-Ali Ahmad Ali Alireza Amir Behrouz Bijan Ebrahim Eshagh Esmail Farhad Farzaneh
    Fatemeh Hamid Hassan Hossein Hussein Javad Dschawad Kazem Khalil Madschid Mahdi Majid Masoud
    Massud Masud Mehdi Mehrdad Mohammad Mohammad-Reza Mohsen Mostafa Rahim Resa Reza Rostam Saeed
    Said Seyed Sorena Vahid Hosseini
RU BY UA MD KZ KG: Aleksandr Aleksej Alexander Alexandr Alexandra Alexei Alexej Anatolij Anatoli
    Andrei Andrej Anna Anton Artjom Arkadi Boris Denis Dmitri Dmitrij Dmitry Eduard Elena Elwira
    Fjodor Gennadij Georgi Georgij Grigori Igor Ilja Irina Iwan Jegor Jekaterina Jelena Jewgeni
    Jewgenij Jurij Juri Kirill Konstantin Larissa Leonid Ljudmila Maksim Marat Maria Marina Maxim
    Michail Nadeschda Natalia Natalja Nikita Nikolai Nikolaj Oksana Oleg Olga Oxana Pawel Pjotr
    Roman Ruslan Semjon Sergej Sergei Stanislaw Stepan Swetlana Taras Tatjana Timofej Valentina
    Vladimir Vitali Viktor Wadim Waleri Walentina Wassili Weronika Wiktor Witali Witalij
    Wjatscheslaw Wladimir Wladislaw Wsewolod
KZ: Aida Aidarbek Akmaral Aiman Alichan Alibek Almas Almassadam Arman Arystan Askar Asset Aslan
    Assel Ardak Bachyt Baglan Bagdat Bauyrschan Berdibek Beibut Bolat Chairbek Dauren Dana Dinara
    Darchan Darhan Daniyar Erik Erlan Erulan Galymschan Galym Gabit Jerlan Jerlik Jermek Jersain
    Jerschan Kairat Kairgeldy Kanat Kanysch Kassym-Schomart Kassym-Jomart Magsum Malik Margulan
    Maulen Meirschan Marschan Muchtar Mukhtar Murat Mussa Nurlan Nurlybek Nursultan Olschas
    Ongarbajew Radmir Renat Rosa Sajasat Saparchan Sauresch Sauljetbek Scharip Schaslan Schenis
    Schumabai Serik Samat Talgat Tamara Timur Tolegen Tlegen Umirsak Yerlan Yerbolat Zhenis Zulfia
UZ: Abdulla Abdulasis Abduchalik Achmadschon Adham Akmal Akram Akmalschon Alisher Alischer Asamat
    Asadjon Asis Asisbek Aziz Azim Bachodir Bachtijor Bachtior Badriddin Batir Bekzod Behzod Botir
    Chusniddin Churram Churschid Davron Dilschod Dschachongir Dschamschid Dschasur Eldor Eljor
    Elyor Erkin Farhod Farruch Furkat Gairat Habibullo Husan Ibrohim Ilhom Ilchom Ilsod Inom Islom
    Jahongir Jamshid Jasur Jurabek Dschurabek Laziz Lasis Mansur Mirsijod Nabijon Nodir Nosim Odil
    Olim Otabek Oybek Rawschan Rustam Saida Sardor Schachsod Schawkat Schersod Schuchrat
    Schochruch Schuhrat Schurabek Shahzod Shavkat Sherzod Shukhrat Sodik Sodiq Suchrob Sukhrob
    Sulton Tanzila Tulkin Umid Usmon Ulugbek Utkir Wladimir Zafar Zojir Choschimow Gulnora
KG: Adylbek Aidarbek Aibek Akylbek Almas Almasbek Altynbek Artjom Askar Askarbek Bakyt Balbak
    Bakytbek Bolotbek Choro Daniyar Danijar Daniar Dastan Dinara Dosbol Dschenbek Dschenisch Edil
    Emil Erkin Erlist Jeenbek Joldoschbek Kubanytschbek Kubatbek Kairat Kojoschew Mamytbek Melis
    Mirlan Muchammedkalyj Muhammedkalyj Nurdan Nurlan Ormon Ruslan Sadyr Sandschar Sanschar Sapar
    Schenischbek Sooronbai Sooronbaj Suiunbek Taalaibek Talantbek Temir Tilek Tolobek Torobai Ulan
    Ulukbek Usen Ravshan Tschyngys
TJ: Abdusalom Adham Akram Aslam Asim Avazbek Azim Chairullo Davlatali Dawlatali Emomali Faisiddin
    Farhod Farrukh Farruch Firdaws Hokim Idibek Ilhom Kochir Kohir Mahmadtoir Mahmadali Mahmadsoda
    Masrif Murodali Nematullo Nigina Osimdschon Rustam Sabur Saidmurod Salomat Sarif Scharaf
    Scherali Scheraliy Schoditschon Sirodschiddin Sirojiddin Solechon Sulaimon Sulton Umed
    Usmonali Usmon Yusuf Zavki Zavqi Zulfiya
TM: Aman Amandurdy Annagul Annamuhammet Arslan Ata Atageldi Baymyrat Batyr Begench Bajram
    Charymyrat Chary Dadebay Dovran Döwran Dowletgeldi Esenmyrat Gadyrgeldi Guwanch Gurbanguly
    Hodschamyrat Hojamyrat Jepbar Maksat Mammetguly Mammethan Muhammet Muhammetgeldi Myrat
    Mämmetchan Nokerguly Nurmuhammet Orasgeldi Orasmyrat Orazmyrat Parahat Purli Pürli Rahym
    Raschid Rashid Saparmyrat Serdar Tschary Tschotbai Wepa Ýolbars
AZ: Ali Anar Asad Azer Dscheyhun Elman Elmar Elschad Elnur Emin Faig Farid Fikret Fuad Hikmet
    Ilgar Ilham Inam Jeyhun Kamran Leyla Mahir Mehriban Mikayil Mukhtar Nariman Natig Nijat Niyazi
    Nizami Nowrus Orkhan Parviz Parvis Rashad Raschad Rashid Rovnag Rowschan Rövşən Ruslan Sabir
    Sahib Sahil Salim Samad Samir Schachin Schahin Shahin Tahir Tural Vilayat Vugar Vusal Yashar
    Yusif Zeynal
GE: Akaki Aleksi Amiran Archil Dawid Dawit David Ekaterine Gela Genadi Giorgi Gocha Guram Irakli
    Kacha Kachi Koba Lado Lascha Lasha Levan Lewan Maka Mamuka Mariam Michail Mikheil Natia Nato
    Nikoloz Nino Romeo Salome Sosar Tamar Tea Tengis Thea Waschtang Zaza Zurab
AM: Alen Ara Ararat Araik Arayik Armen Arman Artak Arsen Artasches Artur Atom Aschot Babken Dawit
    Davit Eduard Gagik Garegin Gevorg Gnel Hakob Hayk Karen Mher Mihran Nikol Narek Robert Ruben
    Sersch Suren Tigran Vahan Vahagn Wahagn Wahan Wache Zohrab
MN: Battsetseg Batmönch Battulga Byambasuren Chaltmaagiin Chürelsüch Dambyn Damdin Enkhbayar
    Khaltmaa Luvsannamsrain Oyuun-Erdene Tsogtbaatar Uchnaagiin Uchnaa Ukhnaa Ukhnaagiin
    Zandanshatar
MY ID: Amran Anwar Ismail Joko Mahathir Mohamad Mustapa Najib Nga Prabowo Retno Saifuddin Tengku
    Zafrul
"""

FIRST_SURNAMES = """
CN: Bai Bao Cai Cao Chang Chen Cheng Chi Chu Cui Dai Deng Ding Dong Du Duan Fan Fang Feng Fu Gao
    Gong Gu Guo Hao He Hou Hu Huang Jia Jiang Jin Kong Lai Lei Li Liang Liao Lin Liu Long Lu Luo
    Lü Ma Mao Meng Ning Pan Peng Qian Qiao Qin Qiu Ren Shao Shen Shi Su Sun Tan Tang Tao Tian Wan
    Wang Wei Wen Wu Xi Xia Xiao Xie Xiong Xu Xue Yan Yang Yao Ye Yi Yin Yu Yuan Zeng Zhai Zhang
    Zhao Zheng Zhong Zhou Zhu Zou
KR: Ahn Bae Bang Chang Cho Choi Choo Chung Hong Hwang Jang Jeong Ji Jo Joo Jung Kang Kim Koo Kwak
    Kwon Lee Lim Moon Nam Noh Oh Paik Park Ryu Seo Seong Shim Shin Song Suh Sung Woo Yang Yeo Yoo
    Yoon Yun
VN: Bui Dang Dao Dinh Ho Hoang Le Luong Nguyen Pham Phan To Tran Trinh Vo Vuong
"""
