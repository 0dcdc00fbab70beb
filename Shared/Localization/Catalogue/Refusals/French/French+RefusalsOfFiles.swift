extension Texts {
    static let frenchRefusalsOfFiles: [String: String] = [
        "JavaScript": "JavaScript",
        "a PDF": "un PDF",
        "a ZIP archive": "une archive ZIP",
        "a connection to data elsewhere": "une connexion à des données externes",
        "a field that fetches a file from a server ({0})": "un champ qui va chercher un fichier sur un serveur ({0})",
        "a field that starts a program (DDE)": "un champ qui lance un programme (DDE)",
        "a form that is a program (XFA)": "un formulaire qui est un programme (XFA)",
        "a formula that starts a program (DDE)": "une formule qui lance un programme (DDE)",
        "a link that runs something": "un lien qui lance une exécution",
        "a link that runs something ({0})": "un lien qui lance une exécution ({0})",
        "a link to a program (DDE)": "un lien vers un programme (DDE)",
        "a link to “{0}” that is followed when it is opened": "un lien vers « {0} » qui est suivi à l’ouverture",
        "a macro": "une macro",
        "a plug-in": "un module d’extension",
        "a program": "un programme",
        "a program or script": "un programme ou un script",
        "a script": "un script",
        "a script that runs on an event": "un script qui s’exécute lors d’un événement",
        "a web page": "une page Web",
        "a web page or script": "une page Web ou un script",
        "an ActiveX control": "un contrôle ActiveX",
        "an Excel 4.0 macro sheet": "une feuille de macros Excel 4.0",
        "an OLE file": "un fichier OLE",
        "an OLE file, in which macros and embedded objects are kept":
            "un fichier OLE, format dans lequel sont conservés macros et objets incorporés",
        "an action that reads data": "une opération qui lit des données",
        "an action that runs on an event": "une opération qui s’exécute lors d’un événement",
        "an action that starts a program": "une opération qui lance un programme",
        "an applet": "une appliquette",
        "an embedded file": "un fichier incorporé",
        "an embedded object (OLE)": "un objet incorporé (OLE)",
        "another archive": "une autre archive",
        "another file that is to become a part of it": "un autre fichier destiné à y être intégré",
        "breaks off": "contenu interrompu",
        "declares a document type or entities": "déclaration d’un type de document ou d’entités",
        "field {0}: {1}": "champ {0} : {1}",
        "goes on for {0} bytes behind its end": "se prolonge au-delà de sa fin ; octets en trop : {0}",
        "has a part “{0}” of more than {1} KiB": "contient un élément « {0} » de plus de {1} Kio",
        "has a part “{0}” of more than {1} MiB": "contient un élément « {0} » de plus de {1} Mio",
        "has a part “{0}” that {1}": "présente une anomalie dans l’élément « {0} » : {1}",
        "has a tag that is too long": "balise trop longue",
        "has {0} behind its end: it is two files in one": "contient {0} après sa fin : ce sont deux fichiers en un",
        "has {0} in front of it: it is two files in one": "contient {0} avant son début : ce sont deux fichiers en un",
        "holds actions that run one after another when it is opened (in object {0})":
            "contient des opérations qui s’exécutent l’une après l’autre à l’ouverture (dans l’objet {0})",
        "holds an action that runs when it is opened ({0}, in object {1})":
            "contient une opération qui s’exécute à l’ouverture ({0}, dans l’objet {1})",
        "holds malware": "contient un logiciel malveillant",
        "holds more actions than any document has":
            "contient plus d’opérations automatiques qu’aucun document n’en compte",
        "holds {0} (in object {1})": "contient {0} (dans l’objet {1})",
        "holds {0} (in “{1}”)": "contient {0} (dans « {1} »)",
        "is a JPEG that breaks off: it is incomplete or broken":
            "est un JPEG interrompu : le fichier est incomplet ou endommagé",
        "is a PDF as well: it is two files in one": "est aussi un PDF : ce sont deux fichiers en un",
        "is a PDF nested too deeply": "est un PDF dont l’imbrication est trop profonde",
        "is a PDF that breaks off: it is incomplete or broken":
            "est un PDF interrompu : le fichier est incomplet ou endommagé",
        "is a PDF with objects hidden in other ones": "est un PDF dont des objets sont dissimulés dans d’autres",
        "is a PDF with objects packed in a way that is not read here (object {0})":
            "est un PDF dont des objets sont compressés selon une méthode non prise en charge (objet {0})",
        "is a PDF with objects that cannot be unpacked (object {0}): it is incomplete or broken":
            "est un PDF dont des objets ne peuvent être décompressés (objet {0}) : le fichier est incomplet ou endommagé",
        "is a PDF with too many objects in one stream (object {0})":
            "est un PDF dont un même flux contient trop d’objets (objet {0})",
        "is a PDF without a document: it is incomplete or broken":
            "est un PDF sans document : le fichier est incomplet ou endommagé",
        "is a PNG that breaks off: it is incomplete or broken":
            "est un PNG interrompu : le fichier est incomplet ou endommagé",
        "is a ZIP archive as well: it is two files in one": "est aussi une archive ZIP : ce sont deux fichiers en un",
        "is a ZIP archive packed in a way that is not read here":
            "est une archive ZIP compressée selon une méthode non prise en charge",
        "is a ZIP archive that has its part “{0}” twice": "est une archive ZIP où l’élément « {0} » figure deux fois",
        "is a ZIP archive that is no DOCX, XLSX or ODT":
            "est une archive ZIP qui n’est ni un DOCX, ni un XLSX, ni un ODT",
        "is a ZIP archive that is no DOCX, XLSX or ODT: it names no document":
            "est une archive ZIP qui n’est ni un DOCX, ni un XLSX, ni un ODT : elle ne désigne aucun document",
        "is a ZIP archive whose directory breaks off": "est une archive ZIP dont le répertoire est interrompu",
        "is a ZIP archive whose directory cannot be read": "est une archive ZIP dont le répertoire est illisible",
        "is a ZIP archive whose parts overlap": "est une archive ZIP dont les éléments se chevauchent",
        "is a ZIP archive with something in front of its parts":
            "est une archive ZIP dont les éléments sont précédés d’un contenu étranger",
        "is a ZIP archive with two directories": "est une archive ZIP comportant deux répertoires",
        "is a ZIP archive without an end: it is incomplete": "est une archive ZIP sans fin : le fichier est incomplet",
        "is a broken archive: its part “{0}” is not what it says":
            "est une archive endommagée : l’élément « {0} » ne correspond pas à ce qui est annoncé",
        "is a presentation, and no PDF, DOCX, XLSX, ODT, PNG or JPEG":
            "est une présentation, et non un PDF, un DOCX, un XLSX, un ODT, un PNG ou un JPEG",
        "is a template: save it as a document": "est un modèle : enregistrez-le en tant que document",
        "is an OpenDocument file without its content": "est un fichier OpenDocument sans son contenu",
        "is an archive with a part that leads out of it: “{0}”":
            "est une archive dont un élément mène hors de celle-ci : « {0} »",
        "is an old format of {0}: save it as DOCX, XLSX, ODT or PDF":
            "est dans un ancien format de {0} : enregistrez-le en DOCX, XLSX, ODT ou PDF",
        "is another document ({0}), and no PDF, DOCX, XLSX, ODT, PNG or JPEG":
            "est un document d’un autre type ({0}), et non un PDF, un DOCX, un XLSX, un ODT, un PNG ou un JPEG",
        "is locked with a password": "est protégé par un mot de passe",
        "is locked with a password, or against printing or copying: save it without protection":
            "est protégé par un mot de passe, ou contre l’impression ou la copie : enregistrez-le sans protection",
        "is neither in UTF-8 nor in UTF-16": "codage qui n’est ni UTF-8 ni UTF-16",
        "is no PDF, DOCX, XLSX, ODT, PNG or JPEG":
            "n’est ni un PDF, ni un DOCX, ni un XLSX, ni un ODT, ni un PNG, ni un JPEG",
        "is no XML": "ce n’est pas du XML",
        "is no workbook": "n’est pas un classeur",
        "is not well formed": "syntaxe mal formée",
        "is two kinds of document at once": "relève de deux types de documents à la fois",
        "macros": "des macros",
        "rich media": "un contenu multimédia interactif",
        "says two things about one object (/{0})": "donne deux indications différentes pour un même objet (/{0})",
        "says two things about the type of its parts":
            "donne deux indications différentes pour le type de ses éléments",
        "scripts": "des scripts",
        "the content {0}": "contenu du fichier : {0}",
        "would unfold to too much: it is taken for a bomb":
            "occuperait trop d’espace une fois décompressé : ce fichier est assimilé à une bombe de décompression",
        "would unfold to {0} MiB: it is taken for a ZIP bomb":
            "occuperait {0} Mio une fois décompressé : ce fichier est assimilé à une bombe ZIP",
    ]
}
