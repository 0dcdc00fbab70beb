extension Texts {
    static let russianRefusalsOfSessions: [String: String] = [
        "1 to 8 capital letters of English": "строка от 1 до 8 знаков: прописные латинские буквы",
        "A party may put a courtesy translation of the title of its own action, and nothing else.":
            "Сторона может внести только неофициальный перевод названия своей меры и ничего другого.",
        "A process is defined already, with other content. What has changed since is a revision: `npp16 process revise --file process.json`.":
            "Процесс уже определен, с другим содержанием. То, что с тех пор изменилось, вносится как изменение определения: `npp16 process revise --file process.json`.",
        "How a delegation attends was changed meanwhile.":
            "Тем временем изменены сведения об участии одной из делегаций.",
        "How {0} delegations attend was changed meanwhile.":
            "Тем временем изменены сведения об участии делегаций, их число: {0}.",
        "Nobody attends a session that is {0}.": "Участие не отмечается, пока статус сессии таков: {0}.",
        "Only a co-chair may do this.": "Это может сделать только сопредседатель.",
        "Only a party that the paragraph names, the secretariat or a co-chair may do this.":
            "Это могут сделать только сторона, названная в пункте, секретариат или сопредседатель.",
        "Only the secretariat and the co-chairs may translate this.":
            "Вносить этот перевод могут только секретариат и сопредседатели.",
        "Publish the session before you move it.": "Прежде чем изменить статус сессии, объявите ее.",
        "The document has changed in this language since: it is version {0} now; you saw {1}.":
            "Документ на этом языке с тех пор изменился: сейчас версия {0}; вы видели версию {1}.",
        "The document is {0} in this language, which counts for more.":
            "На этом языке уже есть текст с более высоким статусом: {0}.",
        "The mandate was changed meanwhile: you have read version {0}, now it is version {1} by {2}, {3}.":
            "Мандат тем временем изменен: вы прочитали версию {0}, сейчас действует версия {1} ({2}, {3}).",
        "The number {0} is taken by another decision.": "Номер {0} занят другим решением.",
        "The number {0}, or the id “{1}”, is taken by another decision.":
            "Номер {0} или идентификатор «{1}» занят другим решением.",
        "The paragraph has changed since: it is {0} now.": "Пункт с тех пор изменился: его статус — {0}.",
        "The process was revised meanwhile: you have read version {0}, now it is version {1} by {2}, {3}.":
            "Определение процесса тем временем изменено: вы прочитали версию {0}, сейчас действует версия {1} ({2}, {3}).",
        "The series has documents on the register, such as {0}.": "В реестре есть документы этой серии, например {0}.",
        "The session has changed since: it is {0} now, version {1}; you saw {2}.":
            "Сессия с тех пор изменилась: ее статус — {0}, версия {1}; вы видели версию {2}.",
        "The session is {0}.": "Статус сессии: {0}.",
        "The symbol “{0}” is taken.": "Условное обозначение «{0}» занято.",
        "The symbol “{0}” is taken: “{1}”.": "Условное обозначение «{0}» занято: «{1}».",
        "There is no mandate on record yet.": "Мандат пока не внесен.",
        "There is no number left for {0} under “{1}”.": "Свободных номеров больше нет: {0}, «{1}».",
        "There is no number left in “{0}”.": "Свободных номеров больше нет: «{0}».",
        "What answers need {0}": "Перечень предложений по потребности {0}",
        "What decision {0} is about": "Перечень того, чего касается решение {0}",
        "a series begins with a letter, not with “{0}”": "серия начинается с буквы, а не с «{0}»",
        "a session or a year, 1 to 20 letters, digits, dots and hyphens, the first a letter or digit":
            "сессия или год, от 1 до 20 знаков: буквы, цифры, точки и дефисы, первый знак — буква или цифра",
        "belongs to item {0}, which is not on the agenda": "относится к пункту {0}, которого нет в повестке дня",
        "cannot stand behind “{0}”": "не может стоять после «{0}»",
        "consultation": "консультация",
        "decision": "решение",
        "document": "документ",
        "has its suffixes in the wrong order: {0}": "суффиксы стоят в неверном порядке: {0}",
        "informational paragraph": "информационный пункт решения",
        "instrument": "документ или организация",
        "is a second beginning: one of {0} is enough": "это вторая отправная точка: достаточно одной из следующих: {0}",
        "is called “{0}” as another one is": "название «{0}» уже есть у другой записи",
        "is given, and nothing differs from version {0}": "указано, но отличий от версии {0} нет",
        "is no document symbol: {0}": "не является условным обозначением документа: {0}",
        "is of a kind that the process does not use: {0}, not one of {1}":
            "такой вид документов в процессе не используется: {0}; используются: {1}",
        "is of the series “{0}”, which is not registered": "относится к серии «{0}», которая не зарегистрирована",
        "is required once the session is {0}": "необходимо указать, если статус сессии — «{0}»",
        "is required unless it is only requested": "необходимо указать, если перевод не просто запрошен",
        "is that of version {0}, and so is all the rest": "не отличается от версии {0}, как и все остальное",
        "is {0}; the current one is {1}": "указана версия {0}; нынешняя версия — {1}",
        "it has more than {0} characters": "число знаков в нем больше {0}",
        "it has nothing but suffixes": "в нем нет ничего, кроме суффиксов",
        "it is empty": "оно пустое",
        "lack paragraph {0}, whose status has changed": "нет пункта {0}, статус которого уже менялся",
        "lacks item {0}, under which the minutes have actions":
            "нет пункта {0}, в рамках которого в протоколе записаны меры",
        "link": "связь",
        "make paragraph {0}, whose status has changed, another type":
            "изменен тип пункта {0}, статус которого уже менялся",
        "makes the symbol longer than {0} characters": "число знаков в условном обозначении становится больше {0}",
        "mandate": "мандат",
        "must be a day of the session, {0} to {1}": "должно быть днем сессии, с {0} по {1}",
        "must be after it starts": "должно быть позже начала",
        "must be at most {0} items": "число пунктов — не более {0}",
        "must be given with {0}, or else {1} with {2}":
            "необходимо указать вместе с полем {0}, либо вместо них — поле {1} вместе с полем {2}",
        "must be given, unless people meet online only": "необходимо указать, если встреча проходит не только онлайн",
        "must be others": "должны быть указаны другие",
        "must be {0}: they are counted from 1": "должно быть {0}: счет начинается с 1",
        "must keep its {0} steps: answers are counted by them":
            "число ступеней должно остаться прежним ({0}): по ним подсчитываются ответы",
        "must keep {0}: such parties may have submitted":
            "необходимо сохранить: {0}; такие стороны могли уже представить материалы",
        "must keep “{0}” as a regional group: what is on record may name it":
            "необходимо сохранить «{0}» как региональную группу: она может упоминаться в реестре",
        "must keep “{0}”: what is on record may name it": "необходимо сохранить «{0}»: это может упоминаться в реестре",
        "must name another decision that is on record": "должно быть указано другое решение, которое есть в реестре",
        "must not be before it starts": "не может быть раньше начала",
        "must not be before the term starts": "не может быть раньше начала срока полномочий",
        "must stay {0}": "должно остаться прежним: {0}",
        "must stay {0}: proposals are cited by it": "должно остаться прежним ({0}): с ним цитируются предложения",
        "names item {0}, which is not on the agenda": "указан пункт {0}, которого нет в повестке дня",
        "names “{0}”, which is not on the register of documents": "указан документ «{0}», которого нет в реестре",
        "need": "потребность",
        "no series stands before its number": "перед номером не указана серия",
        "not possible while the session is not published": "невозможно, пока сессия не объявлена",
        "nothing stands between two slashes, or before or after one":
            "между двумя косыми чертами либо перед чертой или после нее ничего нет",
        "of such a document must be one of: {0}": "для такого документа должна быть одной из следующих: {0}",
        "of the original language is always official": "для языка оригинала возможен только официальный текст",
        "or another beginning must be given: {0}": "необходимо указать это или другую отправную точку: {0}",
        "or another term must be given anew": "необходимо заново указать это или другое условие",
        "or digest is required unless it is only requested":
            "необходимо указать это или контрольную сумму, если перевод не просто запрошен",
        "paragraph": "пункт решения",
        "process": "процесс",
        "series": "серия документов",
        "session": "сессия",
        "stands on the agenda twice: {0}": "стоит в повестке дня дважды: {0}",
        "stands there twice": "встречается дважды",
        "stands under “{0}”, which is not on the register": "дополняет документ «{0}», которого нет в реестре",
        "the number of a decision such as 2027/3": "номер решения, например 2027/3",
        "the number of a paragraph such as 3 or 3(a)": "номер пункта, например 3 или 3(a)",
        "the number of an agenda item such as 3, 3.1 or 3.1(a), at most four deep":
            "номер пункта повестки дня, например 3, 3.1 или 3.1(a), не более четырех уровней",
        "the number of “{0}” must be 1 to {1}, with no zero before it":
            "номер в «{0}» должен быть от 1 до {1}, без нуля впереди",
        "version of the mandate": "версия мандата",
        "version of the process": "версия процесса",
        "what a body's symbols begin with, such as A/CONF.1: a letter first, no kind or suffix of a document":
            "начало условных обозначений органа, например A/CONF.1: первый знак — буква, без вида и суффикса документа",
        "{0} has changed since you read it.": "{0}: с тех пор, как вы это прочитали, внесены изменения.",
        "“{0}” cannot be a part of a series": "«{0}» не может быть частью серии",
        "“{0}” has a character other than letters, digits, dots and hyphens":
            "в «{0}» есть знаки, кроме букв, цифр, точек и дефисов",
        "“{0}” must be the last one": "«{0}» должно быть последним",
        "“{0}” must stand at the end": "«{0}» должно стоять в конце",
        "“{0}” stands there twice": "«{0}» встречается там дважды",
        "“{0}” stands twice": "«{0}» стоит дважды",
        "“{0}” stands where a number, INF/1, CRP.1, L.1, WP.1, Res.1 or Dec.1 is expected":
            "на месте «{0}» ожидается номер, INF/1, CRP.1, L.1, WP.1, Res.1 или Dec.1",
    ]
}
