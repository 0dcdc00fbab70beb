extension Texts {
    static let russianRefusalsOfSubmissions: [String: String] = [
        "A file has at most 25 MiB, that is {0} bytes; this one has {1}.":
            "Размер файла — не более 25 МиБ, то есть {0} байт; размер этого файла: {1}.",
        "A submission, or the evidence of an action, names the attachment: it stays readable.":
            "Файл упоминается в материалах или в подтверждающих материалах меры: он остается доступным для чтения.",
        "Nobody but {0} has signed the submission, and it needs a submitter.":
            "Кроме {0}, материалы никто не подписал, а у них должна быть представившая сторона.",
        "Only an author of the submission may revise it, or the secretariat.":
            "Изменить материалы могут только их автор или секретариат.",
        "Only the secretariat may say on which day a submission was received.":
            "Указать день получения материалов может только секретариат.",
        "Only the secretariat may say who has signed what it received.":
            "Указать, кто подписал полученные материалы, может только секретариат.",
        "SHA-256 in 64 small hexadecimal digits": "SHA-256 из 64 строчных шестнадцатеричных цифр",
        "Submissions to the call could be revised until {0}.": "Материалы можно было изменять до {0}.",
        "The attachment is stored: its content never changes.": "Файл сохранен: его содержимое уже не меняется.",
        "The draft is at version {0}, saved by {1} at {2}. Save yours upon that version.":
            "Версия черновика — {0}; кем сохранена: {1}, {2}. Сохраните свою на ее основе.",
        "The draft is at version {0}, saved by {1}: read it again.":
            "Версия черновика — {0}; кем сохранена: {1}. Прочитайте черновик еще раз.",
        "The draft was submitted, as submission {0}.": "Черновик уже представлен, номер материалов — {0}.",
        "The file was not taken in, announce another one. It said: {0}":
            "Файл не принят, загрузите другой. Причина: {0}",
        "The submission came in time; it counts already.": "Материалы поступили в срок и уже учитываются.",
        "The submission was admitted before.": "Материалы уже приняты.",
        "The submission was revised already: {0} is its newest version.":
            "Материалы уже изменены: их новейшая версия — {0}.",
        "The submission was revised: admit its newest version, {0}.":
            "Материалы изменены: примите их новейшую версию, {0}.",
        "The submission was revised: sign its newest version, {0}.":
            "Материалы изменены: подпишите их новейшую версию, {0}.",
        "You may submit for your own party only, alone or as one of a joint submission.":
            "Вы можете представлять материалы только от имени своей стороны, отдельно или в числе участников совместных материалов.",
        "answers a question twice": "на один вопрос дано два ответа",
        "attachment": "файл",
        "belong to a call, and none is named": "относятся к приему материалов, а он не указан",
        "call": "прием материалов",
        "differs from that of the bytes that came in, {0}": "отличается от контрольной суммы полученных байтов: {0}",
        "differs from what came before at byte {0}": "отличается от полученного ранее начиная с байта {0}",
        "discard what nothing names": "удалите файлы, которые нигде не упомянуты",
        "draft": "черновик",
        "end or discard one first": "сначала завершите или удалите одну из загрузок",
        "ends before the {0} bytes that were announced": "заканчивается раньше объявленного размера в байтах: {0}",
        "has more bytes than the {0} that were announced": "больше объявленного размера в байтах: {0}",
        "has passed already: extend the call": "уже наступило: продлите прием материалов",
        "holds malware: {0}": "обнаружена вредоносная программа: {0}",
        "is joint, and one party submits": "предназначено для совместных материалов, а представляет их одна сторона",
        "is not what you may submit as: {0}": "вы не можете представлять материалы в этом качестве; возможно: {0}",
        "is not whose draft this is": "черновик принадлежит другой стороне",
        "is replaced by {0}": "заменено более новой версией: {0}",
        "must be a name without folders: it has “{0}”": "должно быть именем без папок, а содержит «{0}»",
        "must be after the call opens": "должно быть позже начала приема материалов",
        "must be at least 1": "должно быть не менее 1",
        "must be below {0}": "должно быть меньше {0}",
        "must be in one line, without control characters: it has {0}":
            "должно быть в одной строке, без управляющих знаков, а содержит {0}",
        "must be later than {0}, when the call closes so far":
            "должно быть позже {0} — нынешнего времени окончания приема",
        "must be neither before the call closes nor earlier than it is so far":
            "должно быть не раньше окончания приема и не раньше нынешнего срока",
        "must be points of the submission that name {0}":
            "должны быть указаны пункты этих материалов, в которых названа сторона {0}",
        "must be {0}, the bytes that have come in": "должно быть {0}, столько байтов получено",
        "must have at most {0} characters": "число знаков — не более {0}",
        "must name the draft that has the version": "необходимо указать черновик, к которому относится версия",
        "must name those of the submitters who have signed what was received":
            "необходимо указать, какие из представивших сторон подписали полученное",
        "must not be a day that is to come": "не может быть днем в будущем",
        "must not be before the call closes": "не может быть раньше окончания приема материалов",
        "must not be later than now: submissions have come in":
            "не может быть позже нынешнего момента: материалы уже поступили",
        "must not have passed": "не может быть в прошлом",
        "must not turn the direction of reading: it has {0}": "не должно менять направление чтения, а содержит {0}",
        "must stay {0}: answers to them have come in": "должно остаться прежним ({0}): ответы на них уже поступили",
        "names no call that is on record": "такого приема материалов нет в реестре",
        "names no submitter of the submissions": "не указана ни одна из сторон, представивших эти материалы",
        "names question {0}; the call has {1}": "указан вопрос {0}; число вопросов в объявлении о приеме — {1}",
        "names “{0}”, which does not belong to your party": "указан файл «{0}», который не принадлежит вашей стороне",
        "names “{0}”, which is no submitter":
            "указана сторона «{0}», которая не входит в число представивших материалы",
        "names “{0}”, which is not in the register of needs": "указана потребность «{0}», которой нет в реестре",
        "names “{0}”, which none of the submissions names":
            "указана сторона «{0}», которая не названа ни в одних из этих материалов",
        "names “{0}”, which was not taken in: {1}": "указан файл «{0}», который не принят: {1}",
        "names “{0}”, whose upload has not ended": "указан файл «{0}», загрузка которого не завершена",
        "opens only at {0}": "откроется только {0}",
        "point": "пункт материалов",
        "says one thing and the content another: “{0}” is {1}": "имя не соответствует содержимому: «{0}» — это {1}",
        "submission": "материалы",
        "submit or discard one first": "сначала представьте или удалите один из них",
        "submit or discard some first": "сначала представьте или удалите некоторые из них",
        "the name of a file without folders that ends in {0}": "имя файла без папок, которое заканчивается на {0}",
        "the number of a submission such as S/2026/014": "номер материалов, например S/2026/014",
        "was withdrawn on {0}": "отозвано {0}",
        "{0} MiB of drafts that are not submitted": "общий объем непредставленных черновиков — {0} МиБ",
        "{0} MiB of files": "общий объем файлов — {0} МиБ",
        "{0} MiB of files that nothing names": "общий объем нигде не упомянутых файлов — {0} МиБ",
        "{0} drafts that are not submitted": "число непредставленных черновиков — {0}",
        "{0} files": "число файлов — {0}",
        "{0} files that nothing names": "число нигде не упомянутых файлов — {0}",
        "{0} is no signatory of the submission, or its only one.":
            "{0} не входит в число сторон, подписавших материалы, или является единственной такой стороной.",
        "{0} may have at most {1}, and this one would be beyond: submit or discard one first. GET /drafts lists them.":
            "Для {0} установлен предел: {1}; он был бы превышен. Сначала представьте или удалите один из черновиков. Их перечень: GET /drafts.",
        "{0} may have at most {1}, and this one would be beyond: {2}. GET /attachments lists them.":
            "Для {0} установлен предел: {1}; он был бы превышен: {2}. Перечень файлов: GET /attachments.",
        "{0} of the {1} bytes that were announced have come in.": "Получено байтов: {0} из объявленных {1}.",
        "{0} uploads under way": "число незавершенных загрузок — {0}",
    ]
}
