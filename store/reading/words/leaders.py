"""Heads of state and of government and ministers who travel often: whose they are.

Consulted only where a text names a person without saying for which country. One country a line
(an indented line goes on with it): country | office: names; office: names. Any transliteration
of a name finds it.
"""

from __future__ import annotations

LEADERS = """
AE | Präsident: Mohammed bin Zayed Al Nahyan; Premierminister: Mohammed bin Rashid Al Maktoum;
    Kronprinz: Khaled bin Mohamed bin Zayed Al Nahyan
AF | Außenminister: Amir Chan Muttaki; Präsident: Aschraf Ghani; Vizeregierungschef: Abdul Ghani
    Baradar
AM | Premierminister: Nikol Paschinjan, Karen Karapetjan; Präsident: Wahagn Chatschaturjan, Armen
    Sarkissjan, Sersch Sargsjan; Außenminister: Ararat Mirsojan
AR | Präsident: Javier Milei
AT | Bundeskanzler: Christian Stocker, Karl Nehammer, Sebastian Kurz, Alexander Schallenberg,
    Brigitte Bierlein, Christian Kern; Bundespräsident: Alexander Van der Bellen, Heinz Fischer;
    Außenministerin: Beate Meinl-Reisinger, Karin Kneissl; Wirtschaftsminister: Martin Kocher,
    Wolfgang Hattmannsdorfer; Präsident der Wirtschaftskammer: Harald Mahrer,
    Christoph Leitl; Vizepräsident der Wirtschaftskammer: Philipp Gady, Richard Schenz, Wolfgang
    Hesoun; Vizepräsidentin der Wirtschaftskammer: Amelie Groß; Leiter der Außenwirtschaft:
    Michael Otter;
    Wirtschaftsministerin: Margarete Schramböck
AZ | Präsident: Ilham Alijew; Ministerpräsident: Ali Asadow, Nowrus Mammadow; Vizepräsidentin:
    Mehriban Alijewa; Außenminister: Jeyhun Bayramov, Elmar Mammadyarov; Wirtschaftsminister:
    Mikayil Jabbarov; Vizeministerpräsident: Schahin Mustafajew; Energieminister: Parviz
    Schahbasow; Verkehrsminister: Rashad Nabiyev
BE | Premierminister: Alexander De Croo, Bart De Wever
BG | Präsident: Rumen Radew; Ministerpräsident: Bojko Borissow
BR | Präsident: Luiz Inácio Lula da Silva
BY | Präsident: Alexander Lukaschenko, Aljaksandr Lukaschenka; Ministerpräsident: Roman
    Golowtschenko
CA | Premierminister: Justin Trudeau, Mark Carney
CH | Bundesrat: Ignazio Cassis, Guy Parmelin, Alain Berset, Beat Jans, Albert Rösti, Martin
    Pfister, Ueli Maurer, Johann Schneider-Ammann, Didier Burkhalter; Bundesrätin: Karin
    Keller-Sutter, Viola Amherd, Simonetta Sommaruga, Doris Leuthard; Staatssekretärin: Helene
    Budliger Artieda, Livia Leu, Marie-Gabrielle Ineichen-Fleisch
CN | Staatspräsident: Xi Jinping; Ministerpräsident: Li Qiang, Li Keqiang; Außenminister: Wang Yi,
    Qin Gang; Vizepremier: Ding Xuexiang, He Lifeng, Han Zheng, Zhang Gaoli, Hu Chunhua
CZ | Ministerpräsident: Petr Fiala, Andrej Babiš; Präsident: Petr Pavel, Miloš Zeman;
    Industrieminister: Jozef Síkela, Karel Havlíček
DE | Bundeskanzler: Olaf Scholz, Friedrich Merz; Bundeskanzlerin: Angela Merkel; Bundespräsident:
    Frank-Walter Steinmeier, Joachim Gauck; Außenministerin: Annalena Baerbock; Außenminister:
    Johann Wadephul, Heiko Maas, Sigmar Gabriel; Wirtschaftsminister: Robert Habeck, Peter
    Altmaier; Wirtschaftsministerin: Katherina Reiche, Brigitte Zypries; Verteidigungsminister:
    Boris Pistorius; Finanzminister: Christian Lindner, Lars Klingbeil; Innenministerin: Nancy
    Faeser; Innenminister: Horst Seehofer; Arbeitsminister: Hubertus Heil; Verkehrsminister:
    Volker Wissing, Andreas Scheuer; Landwirtschaftsminister: Cem Özdemir; Entwicklungsminister:
    Gerd Müller; Gesundheitsminister: Jens Spahn, Karl Lauterbach; Bundestagspräsident: Wolfgang
    Schäuble; Bundestagspräsidentin: Bärbel Bas, Julia Klöckner; Entwicklungsministerin: Svenja
    Schulze; Wirtschaftsstaatssekretär: Thomas Bareiß; Parlamentarische Staatssekretärin:
    Franziska Brantner; Parlamentarischer Staatssekretär: Norbert Barthle; Geschäftsführer des
    Ost-Ausschusses: Michael Harms; Vorsitzender des Ost-Ausschusses: Oliver Hermes; Vorsitzende
    des Ost-Ausschusses: Cathrina Claas-Mühlhäuser
EE | Präsident: Alar Karis; Präsidentin: Kersti Kaljulaid
EG | Präsident: Abdel Fattah al-Sisi
ES | Ministerpräsident: Pedro Sánchez; König: Felipe VI.
EU | Kommissionspräsidentin: Ursula von der Leyen; Ratspräsident: António Costa, Charles Michel;
    Kommissionspräsident: Jean-Claude Juncker; Außenbeauftragte: Kaja Kallas, Federica Mogherini;
    Außenbeauftragter: Josep Borrell; Handelskommissar: Valdis Dombrovskis, Maroš Šefčovič;
    Kommissar: Jozef Síkela; Parlamentspräsidentin: Roberta Metsola; EU-Kommissar: Johannes Hahn;
    Handelskommissarin: Cecilia Malmström; Energiekommissarin: Kadri Simson; Kommissarin: Jutta
    Urpilainen, Marta Kos
FI | Präsident: Alexander Stubb, Sauli Niinistö
FR | Präsident: Emmanuel Macron, François Hollande; Außenminister: Jean-Yves Le Drian, Stéphane
    Séjourné, Jean-Noël Barrot; Außenministerin: Catherine Colonna
GB | Premierminister: Keir Starmer, Rishi Sunak, Boris Johnson; Außenminister: David Cameron,
    David Lammy; Premierministerin: Theresa May, Liz Truss
GE | Ministerpräsident: Irakli Kobachidse, Irakli Garibaschwili, Giorgi Kwirikaschwili, Mamuka
    Bachtadse, Giorgi Gacharia; Präsidentin: Salome Surabischwili; Präsident: Micheil
    Kawelaschwili, Giorgi Margwelaschwili; Wirtschaftsminister: Levan Davitashvili;
    Wirtschaftsministerin: Natia Turnawa, Mariam Kwriwischwili
GR | Ministerpräsident: Kyriakos Mitsotakis
HR | Ministerpräsident: Andrej Plenković
HU | Ministerpräsident: Viktor Orbán; Außenminister: Péter Szijjártó; Präsident: Tamás Sulyok,
    János Áder; Präsidentin: Katalin Novák
ID | Präsident: Prabowo Subianto, Joko Widodo
IL | Ministerpräsident: Benjamin Netanjahu; Präsident: Isaac Herzog
IN | Premierminister: Narendra Modi; Außenminister: Subrahmanyam Jaishankar; Außenministerin:
    Sushma Swaraj
IQ | Ministerpräsident: Mohammed Schia al-Sudani
IR | Präsident: Massud Peseschkian, Ebrahim Raissi, Hassan Rohani; Außenminister: Abbas
    Araghtschi; Vizepräsident: Mohammad Mokhber, Mohammad Resa Aref
IT | Ministerpräsidentin: Giorgia Meloni; Präsident: Sergio Mattarella; Außenminister: Antonio
    Tajani, Luigi Di Maio; Ministerpräsident: Paolo Gentiloni, Giuseppe Conte, Mario Draghi
JO | König: Abdullah II.
JP | Ministerpräsident: Fumio Kishida, Shigeru Ishiba, Shinzo Abe, Yoshihide Suga;
    Ministerpräsidentin: Sanae Takaichi; Außenminister: Taro Kono, Toshimitsu Motegi, Yoshimasa
    Hayashi, Takeshi Iwaya; Außenministerin: Yoko Kamikawa
KG | Präsident: Sadyr Dschaparow, Sooronbai Dscheenbekow, Almasbek Atambajew; Ministerpräsident:
    Akylbek Dschaparow, Adylbek Kassymalijew, Ulukbek Maripow, Muchammedkaly Abylgasijew, Sapar
    Isakow, Kubatbek Boronow; Außenminister: Dscheenbek Kulubajew, Tschingis Aidarbekow, Erlan
    Abdyldajew, Ruslan Kasakbajew
KR | Präsident: Yoon Suk-yeol, Lee Jae-myung, Moon Jae-in; Ministerpräsident: Han Duck-soo
KW | Emir: Mischal al-Ahmad al-Sabah
KZ | Präsident: Kassym-Schomart Tokajew, Nursultan Nasarbajew; Ministerpräsident: Olschas
    Bektenow, Alichan Smailow, Askar Mamin, Bakytschan Sagintajew, Karim Massimow;
    Vizeministerpräsident: Serik Schumangarin, Murat Nurtleu, Roman Skljar; Außenminister: Muchtar
    Tleuberdi, Jermek Kuscherbajew, Kairat Abdrachmanow, Erlan Idrissow, Bejbut Atamkulow;
    Handelsminister: Arman Schakkalijew; Vizeaußenminister: Roman Vassilenko; Energieminister:
    Almassadam Satkalijew; Verkehrsminister: Marat Karabajew; Industrieminister: Kairbek
    Uskenbajew
LT | Präsident: Gitanas Nausėda; Präsidentin: Dalia Grybauskaitė
LU | Premierminister: Xavier Bettel
LV | Präsident: Edgars Rinkēvičs, Raimonds Vējonis, Egils Levits
MD | Präsidentin: Maia Sandu
MN | Präsident: Uchnaagiin Chürelsüch, Chaltmaagiin Battulga; Ministerpräsident: Luwsannamsrain
    Ojuun-Erdene
MY | Ministerpräsident: Anwar Ibrahim; Premierminister: Mahathir Mohamad
NL | Ministerpräsident: Mark Rutte, Dick Schoof
PK | Premierminister: Shehbaz Sharif, Imran Khan, Nawaz Sharif, Shahid Khaqan Abbasi; Präsident:
    Asif Ali Zardari
PL | Präsident: Andrzej Duda, Karol Nawrocki; Ministerpräsident: Donald Tusk, Mateusz Morawiecki;
    Außenminister: Radosław Sikorski, Zbigniew Rau; Ministerpräsidentin: Beata Szydło
QA | Emir: Tamim bin Hamad Al Thani
RO | Präsident: Klaus Johannis, Nicușor Dan; Ministerpräsident: Marcel Ciolacu
RS | Präsident: Aleksandar Vučić
RU | Präsident: Wladimir Putin; Ministerpräsident: Michail Mischustin, Dmitri Medwedew;
    Außenminister: Sergej Lawrow; Vizeregierungschef: Alexej Owertschuk; Energieminister:
    Alexander Nowak
SA | Kronprinz: Mohammed bin Salman
SE | Ministerpräsident: Ulf Kristersson
SG | Premierminister: Lawrence Wong, Lee Hsien Loong; Präsidentin: Halimah Yacob
SI | Präsidentin: Nataša Pirc Musar; Präsident: Borut Pahor
SK | Präsident: Peter Pellegrini; Ministerpräsident: Robert Fico; Präsidentin: Zuzana Čaputová
SY | Präsident: Ahmed al-Scharaa
TJ | Präsident: Emomali Rahmon; Ministerpräsident: Kohir Rassulsoda; Außenminister: Sirodschiddin
    Muhriddin; Wirtschaftsminister: Sawki Sawkisoda; Energieminister: Daler Dschuma
TM | Präsident: Serdar Berdimuhamedow; Vorsitzender des Volksrats: Gurbanguly Berdimuhamedow;
    Außenminister: Raschid Meredow; Vizeaußenminister: Ahmet Gurbanow; Vizeregierungschef:
    Hodschamyrat Geldimyradow, Batyr Atdajew, Nokerguly Atagulyjew
TR | Präsident: Recep Tayyip Erdoğan; Außenminister: Hakan Fidan, Mevlüt Çavuşoğlu; Vizepräsident:
    Cevdet Yılmaz, Fuat Oktay; Handelsminister: Ömer Bolat, Mehmet Muş; Energieminister: Alparslan
    Bayraktar, Fatih Dönmez; Verkehrsminister: Abdulkadir Uraloğlu, Adil Karaismailoğlu;
    Ministerpräsident: Binali Yıldırım; Handelsministerin: Ruhsar Pekcan; Wirtschaftsminister:
    Nihat Zeybekci
UA | Präsident: Wolodymyr Selenskyj, Petro Poroschenko; Ministerpräsident: Wolodymyr Hrojsman
US | Präsident: Donald Trump, Joe Biden, Barack Obama; Außenminister: Marco Rubio, Antony Blinken,
    Mike Pompeo, Rex Tillerson; Handelsminister: Wilbur Ross, Howard Lutnick
UZ | Präsident: Shavkat Mirziyoyev, Islam Karimow; Ministerpräsident: Abdulla Aripow;
    Außenminister: Bakhtiyor Saidov, Abdulasis Kamilow, Wladimir Norow; Vizeministerpräsident:
    Jamshid Khodjayev, Achror Burchanow, Atschilbai Ramatow; Investitionsminister: Lasis Kudratow,
    Sardor Umurzakov; Senatspräsidentin: Tansila Narbajewa; Energieminister: Schurabek
    Mirsamachmudow; Vorsitzender der Handelskammer: Alisher Schaichow, Dawron Wachabow;
    Verkehrsminister: Ilchom Machkamow; Vizepremier: Sukhrob Kholmuradov, Elior Ganijew, Rustam
    Asimow, Dschamschid Kutschkarow
VN | Präsident: Tô Lâm; Ministerpräsident: Phạm Minh Chính
"""

NAME_ENDINGS = {
    "AM": ("jan", "yan"),
    "GE": ("schwili", "shvili", "dse", "dze", "ischwili"),
    "TR": ("oglu", "oğlu"),
    "UA": ("enko",),
    "RO": ("escu",),
    "GR": ("poulos", "akis", "idis"),
    "AZ": ("zade", "zadeh", "sade"),
    "RS": ("vić", "vic"),
    "PL": ("ski", "ska", "czak", "czyk"),
    "UZ": ("murodov",),
    "TJ": ("soda", "zoda", "sodah"),
}
"""Endings of surnames that tell a party among several; too weak to bring one in."""

SHARED_ENDINGS = (
    (
        frozenset({"AZ", "BG", "BY", "KG", "KZ", "MK", "MN", "RU", "TJ", "TM", "UZ"}),
        ("ow", "ew", "ov", "ev", "owa", "ewa", "ova", "eva", "off", "skij", "skyi"),
    ),
    (frozenset({"AE", "BH", "KW", "OM", "QA", "SA"}), ("al thani", "al sabah")),
)
"""Endings of surnames of several countries: they tell where only one party is among these."""
