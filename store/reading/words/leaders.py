"""Heads of state and of government and ministers who travel often: whose they are.

Consulted only where a text names a person without saying for which country. One country a line
(an indented line goes on with it): country | office: names; office: names. Any transliteration
of a name finds it.
"""

from __future__ import annotations

LEADERS = """
AE | Präsident: Mohammed bin Zayed Al Nahyan; Premierminister: Mohammed bin Rashid Al Maktoum;
    Kronprinz: Khaled bin Mohamed bin Zayed Al Nahyan
AF | Außenminister: Amir Chan Muttaki
AM | Premierminister: Nikol Paschinjan; Präsident: Wahagn Chatschaturjan, Armen Sarkissjan;
    Außenminister: Ararat Mirsojan
AR | Präsident: Javier Milei
AT | Bundeskanzler: Christian Stocker, Karl Nehammer, Sebastian Kurz, Alexander Schallenberg,
    Brigitte Bierlein; Bundespräsident: Alexander Van der Bellen, Heinz Fischer;
    Außenministerin: Beate Meinl-Reisinger; Wirtschaftsminister: Martin Kocher,
    Wolfgang Hattmannsdorfer; Präsident der Wirtschaftskammer: Harald Mahrer
AZ | Präsident: Ilham Alijew; Ministerpräsident: Ali Asadow; Vizepräsidentin: Mehriban Alijewa;
    Außenminister: Jeyhun Bayramov; Wirtschaftsminister: Mikayil Jabbarov;
    Vizeministerpräsident: Schahin Mustafajew; Energieminister: Parviz Schahbasow;
    Verkehrsminister: Rashad Nabiyev
BE | Premierminister: Alexander De Croo, Bart De Wever
BG | Präsident: Rumen Radew
BR | Präsident: Luiz Inácio Lula da Silva
BY | Präsident: Alexander Lukaschenko, Aljaksandr Lukaschenka; Ministerpräsident: Roman
    Golowtschenko
CA | Premierminister: Justin Trudeau, Mark Carney
CH | Bundesrat: Ignazio Cassis, Guy Parmelin, Alain Berset, Beat Jans, Albert Rösti, Martin
    Pfister;
    Bundesrätin: Karin Keller-Sutter, Viola Amherd, Simonetta Sommaruga
CN | Staatspräsident: Xi Jinping; Ministerpräsident: Li Qiang, Li Keqiang; Außenminister: Wang
    Yi;
    Vizepremier: Ding Xuexiang, He Lifeng, Han Zheng
CZ | Ministerpräsident: Petr Fiala, Andrej Babiš; Präsident: Petr Pavel, Miloš Zeman
DE | Bundeskanzler: Olaf Scholz, Friedrich Merz; Bundeskanzlerin: Angela Merkel;
    Bundespräsident: Frank-Walter Steinmeier, Joachim Gauck;
        Außenministerin: Annalena Baerbock; Außenminister: Johann Wadephul, Heiko Maas, Sigmar
    Gabriel;
    Wirtschaftsminister: Robert Habeck, Peter Altmaier; Wirtschaftsministerin: Katherina Reiche;
    Verteidigungsminister: Boris Pistorius; Finanzminister: Christian Lindner, Lars Klingbeil;
    Innenministerin: Nancy Faeser; Innenminister: Horst Seehofer; Arbeitsminister: Hubertus Heil;
    Verkehrsminister: Volker Wissing, Andreas Scheuer; Landwirtschaftsminister: Cem Özdemir;
    Entwicklungsminister: Gerd Müller; Gesundheitsminister: Jens Spahn, Karl Lauterbach;
    Bundestagspräsident: Wolfgang Schäuble;
    Bundestagspräsidentin: Bärbel Bas, Julia Klöckner; Entwicklungsministerin: Svenja Schulze
EG | Präsident: Abdel Fattah al-Sisi
ES | Ministerpräsident: Pedro Sánchez; König: Felipe VI.
EU | Kommissionspräsidentin: Ursula von der Leyen; Ratspräsident: António Costa, Charles Michel;
    Kommissionspräsident: Jean-Claude Juncker; Außenbeauftragte: Kaja Kallas;
    Außenbeauftragter: Josep Borrell; Handelskommissar: Valdis Dombrovskis, Maroš Šefčovič;
    Kommissar: Jozef Síkela; Parlamentspräsidentin: Roberta Metsola
FI | Präsident: Alexander Stubb, Sauli Niinistö
FR | Präsident: Emmanuel Macron, François Hollande
GB | Premierminister: Keir Starmer, Rishi Sunak, Boris Johnson; Außenminister: David Cameron,
    David Lammy
GE | Ministerpräsident: Irakli Kobachidse, Irakli Garibaschwili; Präsidentin: Salome
    Surabischwili;
    Präsident: Micheil Kawelaschwili; Wirtschaftsminister: Levan Davitashvili
GR | Ministerpräsident: Kyriakos Mitsotakis
HU | Ministerpräsident: Viktor Orbán; Außenminister: Péter Szijjártó; Präsident: Tamás Sulyok
ID | Präsident: Prabowo Subianto, Joko Widodo
IL | Ministerpräsident: Benjamin Netanjahu; Präsident: Isaac Herzog
IN | Premierminister: Narendra Modi; Außenminister: Subrahmanyam Jaishankar
IQ | Ministerpräsident: Mohammed Schia al-Sudani
IR | Präsident: Massud Peseschkian, Ebrahim Raissi, Hassan Rohani; Außenminister: Abbas
    Araghtschi;
    Vizepräsident: Mohammad Mokhber, Mohammad Resa Aref
IT | Ministerpräsidentin: Giorgia Meloni; Präsident: Sergio Mattarella; Außenminister: Antonio
    Tajani
JO | König: Abdullah II.
JP | Ministerpräsident: Fumio Kishida, Shigeru Ishiba, Shinzo Abe; Ministerpräsidentin: Sanae
    Takaichi
KG | Präsident: Sadyr Dschaparow, Sooronbai Dscheenbekow, Almasbek Atambajew;
        Ministerpräsident: Akylbek Dschaparow, Adylbek Kassymalijew; Außenminister: Dscheenbek
    Kulubajew
KR | Präsident: Yoon Suk-yeol, Lee Jae-myung, Moon Jae-in; Ministerpräsident: Han Duck-soo
KW | Emir: Mischal al-Ahmad al-Sabah
KZ | Präsident: Kassym-Schomart Tokajew, Nursultan Nasarbajew;
    Ministerpräsident: Olschas Bektenow, Alichan Smailow, Askar Mamin, Bakytschan Sagintajew;
    Vizeministerpräsident: Serik Schumangarin, Murat Nurtleu, Roman Skljar;
    Außenminister: Muchtar Tleuberdi, Jermek Kuscherbajew; Handelsminister: Arman Schakkalijew;
    Vizeaußenminister: Roman Vassilenko; Energieminister: Almassadam Satkalijew;
    Verkehrsminister: Marat Karabajew; Industrieminister: Kairbek Uskenbajew
LT | Präsident: Gitanas Nausėda
LV | Präsident: Edgars Rinkēvičs
EE | Präsident: Alar Karis
MD | Präsidentin: Maia Sandu
MN | Präsident: Uchnaagiin Chürelsüch
MY | Ministerpräsident: Anwar Ibrahim
NL | Ministerpräsident: Mark Rutte, Dick Schoof
PK | Premierminister: Shehbaz Sharif, Imran Khan; Präsident: Asif Ali Zardari
PL | Präsident: Andrzej Duda, Karol Nawrocki; Ministerpräsident: Donald Tusk, Mateusz
    Morawiecki;
    Außenminister: Radosław Sikorski
QA | Emir: Tamim bin Hamad Al Thani
RO | Präsident: Klaus Johannis, Nicușor Dan
RS | Präsident: Aleksandar Vučić
RU | Präsident: Wladimir Putin; Ministerpräsident: Michail Mischustin; Außenminister: Sergej
    Lawrow;
    Vizeregierungschef: Alexej Owertschuk
SA | Kronprinz: Mohammed bin Salman
SE | Ministerpräsident: Ulf Kristersson
SG | Premierminister: Lawrence Wong
SI | Präsidentin: Nataša Pirc Musar
SK | Präsident: Peter Pellegrini; Ministerpräsident: Robert Fico
SY | Präsident: Ahmed al-Scharaa
TJ | Präsident: Emomali Rahmon; Ministerpräsident: Kohir Rassulsoda; Außenminister:
    Sirodschiddin Muhriddin
TM | Präsident: Serdar Berdimuhamedow; Vorsitzender des Volksrats: Gurbanguly Berdimuhamedow;
    Außenminister: Raschid Meredow; Vizeaußenminister: Ahmet Gurbanow
TR | Präsident: Recep Tayyip Erdoğan; Außenminister: Hakan Fidan, Mevlüt Çavuşoğlu;
    Vizepräsident: Cevdet Yılmaz, Fuat Oktay; Handelsminister: Ömer Bolat, Mehmet Muş;
    Energieminister: Alparslan Bayraktar; Verkehrsminister: Abdulkadir Uraloğlu;
    Ministerpräsident: Binali Yıldırım
UA | Präsident: Wolodymyr Selenskyj
US | Präsident: Donald Trump, Joe Biden, Barack Obama; Außenminister: Marco Rubio, Antony
    Blinken
UZ | Präsident: Shavkat Mirziyoyev, Islam Karimow; Ministerpräsident: Abdulla Aripow;
    Außenminister: Bakhtiyor Saidov, Abdulasis Kamilow, Wladimir Norow;
    Vizeministerpräsident: Jamshid Khodjayev, Achror Burchanow, Atschilbai Ramatow;
        Investitionsminister: Lasis Kudratow, Sardor Umurzakov; Senatspräsidentin: Tansila
    Narbajewa;
        Energieminister: Schurabek Mirsamachmudow; Vorsitzender der Handelskammer: Alisher
    Schaichow,
    Dawron Wachabow; Verkehrsminister: Ilchom Machkamow; Vizepremier: Sukhrob Kholmuradov
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
