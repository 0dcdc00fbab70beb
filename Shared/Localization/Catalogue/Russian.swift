extension Texts {
    static let russian: [TextKey: String] = [
        .organization: "Рабочая группа",
        .notificationLine: "Уведомление {number}",
        .reference: "Ссылка: {reference}",
        .actionRequiredBy: "Просьба принять меры не позднее {date}",
        .endOfDay: "{day}, конец дня",
        .forReader: "{date}; по вашему времени: {own}",
        .refersTo: "Настоящее сообщение относится к уведомлению {number}.",
        .courtesyTranslation: "Это неофициальный перевод. Аутентичный текст составлен на языке: {language}.",
        .machineTranslation: "Этот текст переведён машиной. Аутентичный текст составлен на языке: {language}.",
        .moreAt: "Подробнее",
        .addressed: "Почему вы получили это сообщение: {reasons}",
        .copied: "Почему вы получили копию: {reasons}",
        .questions: "Вопросы: {address}",
        .acknowledgeLink: "Сообщите нам, можете ли вы принять меры",
        .inboxLink: "Все сообщения для вашей делегации",
        .unsubscribeLink: "Больше не получать таких сообщений",
        .becauseSecretariat: "вы — секретариат",
        .becauseCoChairs: "вы — сопредседатель",
        .becauseFocalPoint: "вы — национальный координатор",
        .becauseRegions: "вы — координатор в регионе {regions}",
        .becauseLabelRegions: "вы — координатор в регионе, которым помечено {proposals}",
        .becauseOwners: "ваша делегация отвечает за последующие действия по {proposals}",
        .becauseParties: "вы — координатор вашей делегации",
        .becauseRecipients: "вы получили уведомление {number}",
        .becauseSilent: "вы не ответили на уведомление {number}",
        .becauseOwnAction: "ваша делегация отвечает за это действие",
        .becauseDelegation: "это касается вашей делегации",
        .becauseConcernedOwner: "ваша делегация отвечает за связанное с этим последующее действие",
        .becauseRegion: "это предложил ваш регион",
        .becauseEverybody: "об этом сообщается всем национальным координаторам",
        .becauseAlternate: "письмо координатору вашей делегации вернулось, а вы — его заместитель",
        .bouncedSubject: "Письмо для {party} не доставлено",
        .bouncedText: "Письмо для {recipient} ({party}) не доставлено: {error}\n\nMessage-ID: {message}",
        .bouncedAlternates:
            """
        {count, plural, one {Вместо этого написано # заместителю.} few {Вместо этого написано # \
        заместителям.} many {Вместо этого написано # заместителям.} other {Вместо этого написано # \
        заместителя.}}
        """,
        .bouncedNobody: "Заместителя нет: связи с делегацией нет.",
        .elsewhereSubject: "Почта для {party} пересылается на адрес, который не работает",
        .elsewhereText:
            "{recipient} ({party}) пересылает почту на другой адрес, который не работает: {error}\n\nАдрес, внесенный в реестр, исправен: письма по-прежнему направляются на него. Просьба выяснить, читают ли эту почту.\n\nMessage-ID: {message}",
        .unclearSubject: "Не удается разобрать ответ на письмо для {party}",
        .unclearText:
            "На письмо для {recipient} ({party}) пришел ответ, который не может разобрать ни одна программа. Никаких действий не предпринято. Его следует посмотреть в почтовом ящике для возвращенных писем.\n\nMessage-ID: {message}",
        .vacantSubject: "У {party} нет координатора",
        .vacantText:
            "Должность координатора {party} никто не занимает с {date}. Письма получают заместители, если они есть.",
        .acknowledgeTitle: "Ответ на уведомление {number}",
        .answerReceived: "Мы его получили",
        .answerForwarded: "Мы его переслали",
        .answerCannotAct: "Мы не можем принять меры",
        .noteLabel: "Кому вы его переслали или почему не можете принять меры",
        .noteMissing: "Укажите, кому вы его переслали или почему не можете принять меры.",
        .sendAnswer: "Отправить ответ",
        .answerRecorded: "Ваш ответ записан. Благодарим вас.",
        .unsubscribeTitle: "Необязательные сообщения",
        .unsubscribeQuestion:
            "Вы больше не хотите получать таких сообщений? Официальные уведомления будут приходить по-прежнему.",
        .unsubscribeButton: "Больше не получать таких сообщений",
        .unsubscribed: "Вы больше не будете получать таких сообщений.",
        .linkInvalid: "Эта ссылка недействительна или уже не действует.",
        .validUntil: "Ссылка действительна до {date}.",
        .daysLeft:
            "{count, plural, one {Остался # день} few {Осталось # дня} many {Осталось # дней} other {Осталось # дня}}",
        .reminderSubject: "Напоминание: {title}",
        .reminderCall:
            "Прием материалов «{title}» завершается {date}. От вашей делегации материалов пока не поступало.",
        .reminderCallPast:
            "Прием материалов «{title}» завершился {date}. От вашей делегации материалов не поступило. Поступившие с опозданием принимаются с соответствующей пометкой.",
        .reminderAction: "Срок исполнения меры «{title}» — {date}.",
        .reminderActionPast: "Срок исполнения меры «{title}» истек: {date}. О ее исполнении не сообщалось.",
        .becauseNotDelivered: "ваша делегация еще не представила материалы",
        .digestDaily:
            "За день: {count, plural, one {# сообщение} few {# сообщения} many {# сообщений} other {# сообщения}}",
        .digestWeekly:
            "За неделю: {count, plural, one {# сообщение} few {# сообщения} many {# сообщений} other {# сообщения}}",
        .digestWindow: "С {from} по {to}",
        .becauseDigest: "вы просили объединять сообщения этого вида",
        .feedNotifications: "Уведомления",
        .feedDeadlines: "Сроки",
        .calendarCall: "Завершение приема материалов: {title}",
        .calendarAction: "Срок исполнения меры: {title}",
    ]
}
