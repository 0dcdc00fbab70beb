extension Texts {
    static let russianRefusalsOfSignIn: [String: String] = [
        "A body is sent as it is, not as {0}.": "Тело запроса отправляется как есть, а не в виде {0}.",
        "A content is sent as it is, not as {0}.": "Содержимое файла отправляется как есть, а не в виде {0}.",
        "A form has at most {0} inputs.": "Число полей в форме — не более {0}.",
        "A page that acts for you says so with the secret of its forms in NPP16-Form.":
            "Страница, которая действует от вашего имени, должна подтвердить это секретом своих форм в NPP16-Form.",
        "A request is application/json in UTF-8, not {0}.":
            "Запрос отправляется в формате application/json в кодировке UTF-8, а не {0}.",
        "A role has no access tokens of its own: sign in as somebody in an office.":
            "У функции нет собственных ключей доступа: войдите как лицо, занимающее должность.",
        "Administration is for the secretariat and operators.":
            "Администрирование доступно секретариату и службе эксплуатации.",
        "An access token for some requests issues no other.":
            "Ключ доступа для отдельных запросов не позволяет выдавать другие ключи.",
        "Metrics are for who brings the metrics password as its token.":
            "Измерения доступны тому, кто предъявляет в качестве ключа пароль для измерений.",
        "No provider of identities is named here.": "Внешняя служба входа здесь не указана.",
        "No second factor waits for a code: begin to set one up.":
            "Ни один второй фактор не ожидает кода: начните его настройку.",
        "Nobody has let the program in yet.": "Программе пока никто не разрешил доступ.",
        "Nothing waits with this secret, or not any more: begin again.":
            "Запроса о доступе с этим секретом нет или больше нет: начните заново.",
        "Only somebody in office has a second factor.": "Второй фактор есть только у тех, кто занимает должность.",
        "Only the secretariat and the co-chairs speak in the place of {0}.":
            "Действовать от имени {0} могут только секретариат и сопредседатели.",
        "Sign in in one office to issue an access token.": "Чтобы выдать ключ доступа, войдите в одной должности.",
        "The Authorization field must be: Bearer TOKEN.": "Поле Authorization должно иметь вид: Bearer TOKEN.",
        "The access token is not complete.": "Ключ доступа неполон.",
        "The access token is not known, or was revoked, or has expired.":
            "Ключ доступа не известен, отозван или просрочен.",
        "The body cannot be read to its end.": "Тело запроса не удалось прочитать до конца.",
        "The body is not a form as multipart/form-data has it.":
            "Тело запроса не является формой в формате multipart/form-data.",
        "The content has more bytes than the {0} that were announced.":
            "Содержимое больше объявленного размера в байтах: {0}.",
        "The file was not taken in: {0}": "Файл не принят: {0}",
        "The form comes from a page of somebody else.": "Форма поступила с чужой страницы.",
        "The link or the code is not valid, or not any more: ask for another one.":
            "Ссылка или код недействительны либо уже не действуют: запросите новые.",
        "The office in which you signed in has ended.": "Срок полномочий в должности, в которой вы вошли, истек.",
        "The office to which the mail was sent has ended.":
            "Срок полномочий в должности, для которой отправлено письмо, истек.",
        "The request cannot be read.": "Запрос не удалось прочитать.",
        "The request comes from a page of somebody else.": "Запрос поступил с чужой страницы.",
        "The request is not as HTTP has it. The connection is closed.":
            "Запрос не соответствует HTTP. Соединение закрыто.",
        "There is no way in of this id, or not any more.": "Входа с таким идентификатором нет или больше нет.",
        "There is nothing at {0}.": "По адресу {0} ничего нет.",
        "This office asks for a second factor: sign in anew, in this office.":
            "Для этой должности нужен второй фактор: войдите заново в этой должности.",
        "Too many codes were wrong: wait a quarter of an hour, and take a new one.":
            "Слишком много неверных кодов: подождите четверть часа и введите новый код.",
        "Too many requests came in a short time.": "За короткое время поступило слишком много запросов.",
        "Too many ways in were asked for from your network: wait an hour, or ask the secretariat for a code.":
            "Из вашей сети запрошено слишком много входов: подождите час или попросите код у секретариата.",
        "You are not signed in any more: sign in again.": "Ваш сеанс завершен: войдите заново.",
        "You have a second factor: remove it first, by a code of it.":
            "У вас есть второй фактор: сначала удалите его с помощью его кода.",
        "You have {0} access tokens already: revoke one.":
            "Число ваших ключей доступа достигло предела ({0}): отзовите один из них.",
        "You may look after your own sessions and access tokens.":
            "Вы можете распоряжаться только собственными сеансами и ключами доступа.",
        "You signed in by a code, which is for one office: sign in by a link to act in another.":
            "Вы вошли по коду, который действует для одной должности: чтобы действовать в другой, войдите по ссылке.",
        "You were signed out: sign in again.": "Ваш сеанс прекращен: войдите заново.",
        "Your address has changed since you signed in: sign in anew, by the new one.":
            "После вашего входа ваш адрес изменился: войдите заново с новым адресом.",
        "Your office is entered with a second factor: sign in.":
            "Для вашей должности нужен второй фактор: войдите в систему.",
        "a code of 12 letters and digits, such as K7QD-93MX-2FHB": "код из 12 букв и цифр, например K7QD-93MX-2FHB",
        "access token": "ключ доступа",
        "an access token, npp16_ and 43 letters, digits, hyphens and underscores":
            "ключ доступа: npp16_ и 43 знака — буквы, цифры, дефисы и знаки подчеркивания",
        "cannot be read in the address: it is no percent-encoded UTF-8":
            "не удалось прочитать в адресе: это не UTF-8 в процентной кодировке",
        "does not fit: take the newest code, and check that the clock of your device is right to the minute":
            "не подходит: введите самый новый код и проверьте, что часы вашего устройства идут верно, с точностью до минуты",
        "has “{0}”, and no request is called so": "указано «{0}», но запроса с таким названием нет",
        "is given by the address": "уже задано в адресе запроса",
        "is needed to end what is somebody else's":
            "необходимо указать, чтобы прекратить действие чужого сеанса или ключа",
        "is needed to remove the second factor of somebody else":
            "необходимо указать, чтобы удалить второй фактор другого лица",
        "is needed to remove your own second factor": "необходимо указать, чтобы удалить собственный второй фактор",
        "is needed to sign in to this office": "необходимо указать, чтобы войти в этой должности",
        "is nobody who is in office today": "сегодня это лицо не занимает должности",
        "is none of yours": "не входит в число ваших должностей",
        "is none of yours, or has ended": "не входит в число ваших должностей или уже не действует",
        "is not for the content of files": "не применяется к содержимому файлов",
        "is not for {0}": "не применяется к запросу {0}",
        "program that waits with the code": "программа, ожидающая с кодом",
        "second factor of": "второй фактор лица",
        "service": "служба",
        "six digits of an authenticator app, or a recovery code such as K7QD-93MX-2FHB":
            "шестизначный код приложения для аутентификации или резервный код, например K7QD-93MX-2FHB",
        "the name of a request, or the beginning of one with .* at its end":
            "название запроса или его начало с .* в конце",
        "web session": "сеанс в браузере",
        "{0} does not take {1}.": "Адрес {0} не принимает метод {1}.",
    ]
}
