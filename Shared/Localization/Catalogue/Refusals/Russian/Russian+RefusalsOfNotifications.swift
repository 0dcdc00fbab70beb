extension Texts {
    static let russianRefusalsOfNotifications: [String: String] = [
        "Notification {0} is not addressed to {1}.": "Уведомление {0} не адресовано {1}.",
        "Only its owner gives a feed a new address; you may revoke it.":
            "Сменить адрес ленты может только ее владелец; вы можете ее отключить.",
        "Only what failed, bounced, was suppressed or is unsettled is sent again; this is {0}.":
            "Еще раз отправляется только то, что не удалось отправить, что возвращено, не отправлялось или исход чего неизвестен; состояние этого письма: {0}.",
        "Only what is held is sent at once; this is {0}.":
            "Немедленно отправляется только то, что задержано; состояние этого письма: {0}.",
        "The feed is revoked: make a new one.": "Лента отключена: создайте новую.",
        "The notification is {0}.": "Состояние уведомления: {0}.",
        "There is no {0} “{1}”.": "Не найдено: {0} «{1}».",
        "This mail is not optional.": "От этих писем отказаться нельзя.",
        "What would be sent, or to whom, is not what was confirmed: look at the preview again.":
            "То, что будет отправлено, или круг получателей отличается от подтвержденного: посмотрите предварительный просмотр еще раз.",
        "You follow {0} objects already: stop following one.":
            "Число объектов, за которыми вы следите, достигло предела ({0}): прекратите следить за одним из них.",
        "You have no inbox that would tell you of it.": "У вас нет входящих, куда поступали бы сообщения об этом.",
        "You have {0} feeds already: revoke one.": "Число ваших лент достигло предела ({0}): отключите одну из них.",
        "a time of day such as 08:30": "время суток, например 08:30",
        "contact": "контактное лицо",
        "delivery": "отправка письма",
        "feed": "лента",
        "holds a language twice": "один из языков указан дважды",
        "is no role expression: {0}": "неверно указаны группы получателей: {0}",
        "is not optional: let the party replace the contact where mail is to go to somebody else":
            "отказаться нельзя: если письма должен получать кто-либо другой, сторона может заменить контактное лицо",
        "is not the digest of the preview of now":
            "не совпадает с контрольной суммой нынешнего предварительного просмотра",
        "must be 32 random bytes in base64url; this one could be guessed":
            "требуются 32 случайных байта в base64url; это значение можно угадать",
        "must be given beside {0}, or neither": "указывается вместе с полем {0}, либо оба остаются пустыми",
        "must be new": "требуется новое значение",
        "must be official: it is the original": "статус должен быть официальным: это оригинал",
        "must say to whom it was forwarded, or why you cannot act":
            "необходимо указать, кому уведомление передано или почему вы не можете принять меры",
        "names no {0} that you may read": "такого объекта нет среди доступных вам ({0})",
        "names {0}, which is no region of the process: {1}":
            "указан регион {0}, которого нет в процессе; регионы процесса: {1}",
        "names {0}, which was not sent": "указано уведомление {0}, которое не отправлялось",
        "names {0}: proposals are cited as {1}": "указано {0}: предложения цитируются в виде {1}",
        "notification": "уведомление",
        "proposal, action, need, call, session or region":
            "предложение, мера, потребность, прием материалов, сессия или регион",
        "reaches nobody": "не охватывает ни одного получателя",
        "says “opted out”: nobody can opt out of formal notifications":
            "указано «opted out», но отказаться от официальных уведомлений нельзя",
        "suppression": "запрет рассылки",
        "the id of a mail, the name of a request and the place of an object, with slashes between":
            "идентификатор письма, название запроса и место объекта, разделенные косой чертой",
        "the number of a notification such as 2026-001": "номер уведомления, например 2026-001",
        "the secret of a link, 43 letters, digits, hyphens and underscores":
            "секрет ссылки: 43 знака — буквы, цифры, дефисы и знаки подчеркивания",
        "what people call a proposal, an action, a need, a call, a session or a region, such as NPP16, action 4 or region AG":
            "обычное обозначение предложения, меры, потребности, приема материалов, сессии или региона, например NPP16, action 4 или region AG",
    ]
}
