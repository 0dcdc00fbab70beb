extension Texts {
    static let russianRefusalsOfFiles: [String: String] = [
        "JavaScript": "JavaScript",
        "a PDF": "файл PDF",
        "a ZIP archive": "ZIP-архив",
        "a connection to data elsewhere": "подключение к внешним данным",
        "a field that fetches a file from a server ({0})": "поле, которое запрашивает файл с сервера ({0})",
        "a field that starts a program (DDE)": "поле, которое запускает программу (DDE)",
        "a form that is a program (XFA)": "форма, которая является программой (XFA)",
        "a formula that starts a program (DDE)": "формула, которая запускает программу (DDE)",
        "a link that runs something": "ссылка, которая что-то запускает",
        "a link that runs something ({0})": "ссылка, которая что-то запускает ({0})",
        "a link to a program (DDE)": "ссылка на программу (DDE)",
        "a link to “{0}” that is followed when it is opened":
            "ссылка на «{0}», по которой происходит переход при открытии",
        "a macro": "макрос",
        "a plug-in": "подключаемый модуль",
        "a program": "программа",
        "a program or script": "программа или сценарий",
        "a script": "сценарий",
        "a script that runs on an event": "сценарий, который выполняется при событии",
        "a web page": "веб-страница",
        "a web page or script": "веб-страница или сценарий",
        "an ActiveX control": "элемент управления ActiveX",
        "an Excel 4.0 macro sheet": "лист макросов Excel 4.0",
        "an OLE file": "файл OLE",
        "an OLE file, in which macros and embedded objects are kept":
            "файл OLE — формат, в котором хранятся макросы и внедренные объекты",
        "an action that reads data": "операция, которая считывает данные",
        "an action that runs on an event": "операция, которая выполняется при событии",
        "an action that starts a program": "операция, которая запускает программу",
        "an applet": "апплет",
        "an embedded file": "внедренный файл",
        "an embedded object (OLE)": "внедренный объект (OLE)",
        "another archive": "другой архив",
        "another file that is to become a part of it": "другой файл, который должен стать его частью",
        "breaks off": "содержимое обрывается",
        "declares a document type or entities": "объявлен тип документа или объявлены сущности",
        "field {0}: {1}": "поле {0}: {1}",
        "goes on for {0} bytes behind its end": "продолжается за своим концом; лишних байтов: {0}",
        "has a part “{0}” of more than {1} KiB": "часть «{0}» превышает {1} КиБ",
        "has a part “{0}” of more than {1} MiB": "часть «{0}» превышает {1} МиБ",
        "has a part “{0}” that {1}": "недостаток в части «{0}»: {1}",
        "has a tag that is too long": "слишком длинный тег",
        "has {0} behind its end: it is two files in one": "за концом обнаружено следующее: {0}; это два файла в одном",
        "has {0} in front of it: it is two files in one":
            "перед началом обнаружено следующее: {0}; это два файла в одном",
        "holds actions that run one after another when it is opened (in object {0})":
            "обнаружены операции, которые выполняются одна за другой при открытии (в объекте {0})",
        "holds an action that runs when it is opened ({0}, in object {1})":
            "обнаружена операция, которая выполняется при открытии ({0}, в объекте {1})",
        "holds malware": "обнаружена вредоносная программа",
        "holds more actions than any document has":
            "обнаружено больше автоматических операций, чем бывает в документах",
        "holds {0} (in object {1})": "обнаружено следующее: {0} (в объекте {1})",
        "holds {0} (in “{1}”)": "обнаружено следующее: {0} (в «{1}»)",
        "is a JPEG that breaks off: it is incomplete or broken": "файл JPEG обрывается: он неполный или поврежденный",
        "is a PDF as well: it is two files in one": "это одновременно и PDF: два файла в одном",
        "is a PDF nested too deeply": "в файле PDF слишком много уровней вложенности",
        "is a PDF that breaks off: it is incomplete or broken": "файл PDF обрывается: он неполный или поврежденный",
        "is a PDF with objects hidden in other ones": "файл PDF содержит объекты, скрытые внутри других",
        "is a PDF with objects packed in a way that is not read here (object {0})":
            "файл PDF содержит объекты, сжатые способом, который здесь не поддерживается (объект {0})",
        "is a PDF with objects that cannot be unpacked (object {0}): it is incomplete or broken":
            "файл PDF содержит объекты, которые не удается распаковать (объект {0}): он неполный или поврежденный",
        "is a PDF with too many objects in one stream (object {0})":
            "файл PDF содержит слишком много объектов в одном потоке (объект {0})",
        "is a PDF without a document: it is incomplete or broken":
            "файл PDF без документа: он неполный или поврежденный",
        "is a PNG that breaks off: it is incomplete or broken": "файл PNG обрывается: он неполный или поврежденный",
        "is a ZIP archive as well: it is two files in one": "это одновременно и ZIP-архив: два файла в одном",
        "is a ZIP archive packed in a way that is not read here":
            "ZIP-архив, сжатый способом, который здесь не поддерживается",
        "is a ZIP archive that has its part “{0}” twice": "ZIP-архив, в котором часть «{0}» встречается дважды",
        "is a ZIP archive that is no DOCX, XLSX or ODT": "ZIP-архив, который не является файлом DOCX, XLSX или ODT",
        "is a ZIP archive that is no DOCX, XLSX or ODT: it names no document":
            "ZIP-архив, который не является файлом DOCX, XLSX или ODT: в нем не указан документ",
        "is a ZIP archive whose directory breaks off": "ZIP-архив, оглавление которого обрывается",
        "is a ZIP archive whose directory cannot be read": "ZIP-архив, оглавление которого не удается прочитать",
        "is a ZIP archive whose parts overlap": "ZIP-архив, части которого перекрываются",
        "is a ZIP archive with something in front of its parts":
            "ZIP-архив, перед частями которого стоит что-то постороннее",
        "is a ZIP archive with two directories": "ZIP-архив с двумя оглавлениями",
        "is a ZIP archive without an end: it is incomplete": "ZIP-архив без конца: файл неполный",
        "is a broken archive: its part “{0}” is not what it says":
            "поврежденный архив: часть «{0}» не соответствует тому, что о ней указано",
        "is a presentation, and no PDF, DOCX, XLSX, ODT, PNG or JPEG":
            "это презентация, а не файл PDF, DOCX, XLSX, ODT, PNG или JPEG",
        "is a template: save it as a document": "это шаблон: сохраните его как документ",
        "is an OpenDocument file without its content": "файл OpenDocument без содержимого",
        "is an archive with a part that leads out of it: “{0}”": "архив с частью, которая ведет за его пределы: «{0}»",
        "is an old format of {0}: save it as DOCX, XLSX, ODT or PDF":
            "это старый формат {0}: сохраните файл как DOCX, XLSX, ODT или PDF",
        "is another document ({0}), and no PDF, DOCX, XLSX, ODT, PNG or JPEG":
            "это документ другого типа ({0}), а не файл PDF, DOCX, XLSX, ODT, PNG или JPEG",
        "is locked with a password": "установлена защита паролем",
        "is locked with a password, or against printing or copying: save it without protection":
            "установлена защита паролем либо запрет печати или копирования: сохраните файл без защиты",
        "is neither in UTF-8 nor in UTF-16": "кодировка не UTF-8 и не UTF-16",
        "is no PDF, DOCX, XLSX, ODT, PNG or JPEG": "не является файлом PDF, DOCX, XLSX, ODT, PNG или JPEG",
        "is no XML": "это не XML",
        "is no workbook": "не является книгой электронных таблиц",
        "is not well formed": "неправильный синтаксис",
        "is two kinds of document at once": "это документ сразу двух видов",
        "macros": "макросы",
        "rich media": "интерактивное мультимедийное содержимое",
        "says two things about one object (/{0})": "об одном объекте указано две разные вещи (/{0})",
        "says two things about the type of its parts": "о типе частей указано две разные вещи",
        "scripts": "сценарии",
        "the content {0}": "содержимое файла: {0}",
        "would unfold to too much: it is taken for a bomb":
            "объем после распаковки был бы слишком велик: файл считается архивной бомбой",
        "would unfold to {0} MiB: it is taken for a ZIP bomb":
            "объем после распаковки составил бы {0} МиБ: файл считается ZIP-бомбой",
    ]
}
