extension Texts {
    static let russianRefusalsOfActions: [String: String] = [
        "A co-chair verifies what the secretariat owns.":
            "Выполнение мер, за которые отвечает секретариат, подтверждает сопредседатель.",
        "A line cannot be read: nothing is recorded.": "Одну из строк не удалось прочитать: ничего не записано.",
        "A value is corrected by who gave it, or by the secretariat.":
            "Значение исправляет тот, кто его внес, или секретариат.",
        "Action {0} is {1}.": "Состояние меры {0}: {1}.",
        "An extension to {0} was asked for and is not decided yet.":
            "Запрос о продлении срока до {0} уже подан, решение по нему еще не принято.",
        "Escalation is not suppressed.": "Передача на более высокий уровень не приостановлена.",
        "Escalation is suppressed already; resume it first.":
            "Передача на более высокий уровень уже приостановлена; сначала возобновите ее.",
        "It waits for that action already, in another way.": "Мера уже зависит от той меры, но по-другому.",
        "It waits for {0}.": "Начать нельзя, пока не завершены другие меры: {0}.",
        "It was reviewed: the secretariat withdraws it.": "Материалы уже рассмотрены: отозвать их может секретариат.",
        "Line {0} cannot be carried out: {1}": "Строку {0} не удалось выполнить: {1}",
        "Nothing is attached to the action as evidence. To verify it all the same takes {0} and a reason.":
            "К мере не приложены подтверждающие материалы. Чтобы все же подтвердить ее выполнение, необходимо отметить {0} и указать причину.",
        "Only the secretariat or a co-chair may do this, and never the owner.":
            "Это могут сделать только секретариат или сопредседатель, но не ответственная сторона.",
        "Only {0}, which owns the action, may do this.":
            "Это может сделать только {0} — сторона, ответственная за меру.",
        "Only {0}, which owns the action, may {1}.": "Только {0}, сторона, ответственная за меру, может {1}.",
        "Progress is reported between acceptance and completion; the action is {0}.":
            "О ходе выполнения сообщается после принятия меры и до ее выполнения; состояние меры: {0}.",
        "Somebody else has to {0}.": "Другое лицо должно {0}.",
        "Somebody other than the owner verifies an action.":
            "Выполнение меры подтверждает не ответственная сторона, а кто-либо другой.",
        "That would be a cycle: {0} → action {1}.": "Получился бы замкнутый круг: {0} → мера {1}.",
        "The action has changed since: it is {0} now, version {1}; you saw {2}. Possible now: {3}.":
            "Мера с тех пор изменилась: ее состояние — {0}, версия {1}; вы видели версию {2}. Сейчас возможно: {3}.",
        "The action is {0}.": "Состояние меры: {0}.",
        "The action is {0}: it needs no more time.": "Состояние меры: {0}; продлевать срок не требуется.",
        "The action is {0}: nothing escalates.": "Состояние меры: {0}; на более высокий уровень ничего не передается.",
        "The evidence of the action is not all accepted. To verify it all the same takes {0} and a reason.":
            "Не все подтверждающие материалы меры приняты. Чтобы все же подтвердить ее выполнение, необходимо отметить {0} и указать причину.",
        "The extension is {0} already.": "По запросу о продлении уже принято решение: {0}.",
        "The indicator has changed since: it is version {0} now.": "Показатель с тех пор изменился: сейчас версия {0}.",
        "The minutes were changed meanwhile: you have read none, now it is version {0} by {1}, {2}.":
            "Протокол тем временем изменен: вы не читали ни одной версии, сейчас действует версия {0} ({1}, {2}).",
        "The minutes were changed meanwhile: you have read version {0}, now it is version {1} by {2}, {3}.":
            "Протокол тем временем изменен: вы прочитали версию {0}, сейчас действует версия {1} ({2}, {3}).",
        "The owner says who carries an action out; {0} is for the secretariat.":
            "Кто исполняет меру, указывает ответственная сторона; поле {0} заполняет секретариат.",
        "There are no minutes of {0} yet.": "Протокола пока нет (сессия {0}).",
        "There are no minutes while it is {0}.": "Протокол не ведется, пока статус сессии таков: {0}.",
        "Value {0} has taken its place already: correct that one.":
            "Его уже заменило значение {0}: исправьте это новое значение.",
        "Value {0} is of {1} already: correct it instead.": "На {1} уже внесено значение {0}: исправьте его.",
        "Values come from the secretariat and from those who own an action on {0} that was accepted and that others have proposed, accepted in its owner's place, or verified.":
            "Значения вносят секретариат и стороны, ответственные за меру по {0}, которая принята и при этом предложена другими, принята другими за ответственную сторону или проверена.",
        "You have worked on the action yourself: somebody else has to {0} it.":
            "Вы сами работали над этой мерой. Это должно сделать другое лицо: {0}.",
        "You may propose follow-up actions to your own party only.":
            "Вы можете предлагать последующие меры только своей стороне.",
        "action {0} ({1})": "мера {0} ({1})",
        "actions that you may not read": "меры, недоступные вам для чтения",
        "ask for more time": "просить о продлении срока",
        "attach evidence to it": "прилагать к ней подтверждающие материалы",
        "belongs to {0}, and to nothing else": "указывается только для действия «{0}»",
        "correct its evidence": "исправлять ее подтверждающие материалы",
        "decide on what you asked for": "принять решение по вашей просьбе",
        "dependency on action": "зависимость от меры",
        "evidence": "подтверждающие материалы",
        "evidence {0}, “{1}”, is not reviewed": "подтверждающие материалы {0}, «{1}», не рассмотрены",
        "evidence {0}, “{1}”, was not accepted": "подтверждающие материалы {0}, «{1}», не приняты",
        "extension": "запрос о продлении",
        "give values for it": "вносить значения показателя",
        "has value {0} on record": "уже внесено значение {0}",
        "indicator": "показатель",
        "is blocked by {0}": "невозможно, пока не завершены другие меры: {0}",
        "is for the secretariat or a co-chair to call unfunded":
            "указать «не профинансировано» может только секретариат или сопредседатель",
        "is more than {0}, the current version": "больше нынешней версии ({0})",
        "is no symbol of a document": "не является условным обозначением документа",
        "is required from the second version on": "необходимо указать начиная со второй версии",
        "is required to verify despite what is not reviewed":
            "необходимо указать, чтобы подтвердить выполнение без рассмотрения материалов",
        "is required where it is not accepted": "необходимо указать, если материалы не приняты",
        "is {0} itself": "состояние самой этой меры — {0}",
        "line {0}, column {1}: {2}": "строка {0}, позиция {1}: {2}",
        "line {0}: {1}": "строка {0}: {1}",
        "must be a day of the session, {0} to {1} in {2}": "должно быть днем сессии, с {0} по {1} (часовой пояс: {2})",
        "must be after the action starts": "должно быть позже начала меры",
        "must be after {0}": "должно быть позже значения поля {0}",
        "must be another action": "должна быть указана другая мера",
        "must be in the future": "должно быть в будущем",
        "must be later than {0}": "должно быть позже {0}",
        "must be the id of an uploaded file, or the SHA-256 of one, 64 small hexadecimal digits":
            "требуется идентификатор загруженного файла или его SHA-256, 64 строчные шестнадцатеричные цифры",
        "must be the symbol of a document, such as A/CONF.1/INF/3/Add.1":
            "требуется условное обозначение документа, например A/CONF.1/INF/3/Add.1",
        "must name an action that is on record": "должна быть указана мера, которая есть в реестре",
        "must name another action that is on record": "должна быть указана другая мера, которая есть в реестре",
        "must not be after the value of {0}": "не может быть позже даты внесенного значения ({0})",
        "must not be before the baseline": "не может быть раньше даты исходного значения",
        "names no file that {0} has uploaded": "такого файла нет среди загруженных стороной {0}",
        "names the responsible contact": "указано ответственное контактное лицо",
        "names version {0}, and there are no minutes yet": "указана версия {0}, а протокола пока нет",
        "names “{0}”, which is no contact of {1}, or has left":
            "указано «{0}», но такого контактного лица у {1} нет или оно выбыло",
        "nothing is attached as evidence": "подтверждающие материалы не приложены",
        "or another term must be given that changes something":
            "необходимо указать это или другое условие, которое что-либо меняет",
        "or the day or the source must be another": "необходимо изменить хотя бы одно: значение, дату или источник",
        "report on it": "сообщать о ходе ее выполнения",
        "review what you attached": "рассмотреть приложенные вами материалы",
        "revise it": "изменять ее условия",
        "say what it waits for": "указывать, от каких мер она зависит",
        "value": "значение",
        "version of the minutes": "версия протокола",
        "waits for the action itself": "сама зависит от этой меры",
        "withdraw its evidence": "отзывать ее подтверждающие материалы",
        "would move action {0} out of the calendar": "из-за этого срок меры {0} вышел бы за пределы календаря",
        "{0} has reviewed it already.": "Материалы уже рассмотрены: {0}.",
        "{0} has reviewed it already: withdraw it and attach another.":
            "Материалы уже рассмотрены ({0}): отзовите их и приложите другие.",
        "{0} lines cannot be read: nothing is recorded.":
            "Число строк, которые не удалось прочитать: {0}. Ничего не записано.",
    ]
}
