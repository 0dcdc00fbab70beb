extension Texts {
    static let russianOffices: [TextKey: String] = [
        .becauseNominated: "вы назначены на эту должность",
        // Decisions that somebody waits for.
        .extensionRequestedSubject: "Запрос о продлении срока: мера № {number} ({party})",
        .extensionRequestedText:
            "Ответственный просит продлить срок. Нынешний срок: {former}; запрошенный срок: {date}.",
        .extensionAnswer: "Просим удовлетворить или отклонить запрос.",
        .extensionApprovedSubject: "Срок продлен: мера № {number}",
        .extensionApprovedText: "Запрос о продлении срока удовлетворен. Прежний срок: {former}; новый срок: {date}.",
        .extensionDeclinedSubject: "Срок не продлен: мера № {number}",
        .extensionDeclinedText:
            "Запрос о продлении срока отклонен. Срок остается прежним: {former}; был запрошен срок: {date}.",
        .evidenceAnswer: "Просим рассмотреть их и указать, подтверждают ли они то, что должны.",
        .evidenceAcceptedSubject: "Подтверждающие материалы приняты: мера № {number}",
        .evidenceAcceptedText: "Материалы {evidence} рассмотрены и приняты.",
        .evidenceRefusedSubject: "Подтверждающие материалы не приняты: мера № {number}",
        .evidenceRefusedText:
            "Материалы {evidence} рассмотрены и не приняты. Причина указана при мере. Просим приложить другие материалы.",
        .evidenceCorrectedSubject: "Мера № {number}: подтверждающие материалы исправлены",
        .evidenceCorrectedText: "Материалы {evidence} исправлены.",
        .evidenceWithdrawnSubject: "Мера № {number}: подтверждающие материалы отозваны",
        .evidenceWithdrawnText: "Материалы {evidence} отозваны и больше не учитываются.",
        .delegateSubject: "Полномочия на рассмотрении: {party}",
        .delegateText: "{party}: в состав делегации включен новый член. Просим принять решение о его полномочиях.",
        .credentialsSubject: "Полномочия делегации ({party}): {state}",
        .credentialsText: "Принято решение о полномочиях члена делегации ({party}): {state}.",
        .credentialsSubmitted: "представлены",
        .credentialsProvisional: "приняты временно",
        .credentialsAccepted: "приняты",
        .credentialsRejected: "не приняты",
        // Who holds which office.
        .welcomeSubject: "Добро пожаловать: вы — контактное лицо делегации ({party})",
        .welcomeFocalPoint: "Вы назначены координатором при рабочей группе ({party}). Первый день полномочий: {date}.",
        .welcomeAlternate:
            "Вы назначены заместителем координатора при рабочей группе ({party}). Первый день полномочий: {date}.",
        .welcomeObserver:
            "Вы назначены контактным лицом наблюдателя при рабочей группе ({party}). Первый день полномочий: {date}.",
        .welcomeDelegate:
            "Ваши полномочия в составе делегации ({party}) признаны: вы являетесь представителем, пока они действительны.",
        .welcomeMail:
            "Сообщения рабочей группы для делегации приходят вам на этот адрес на языке настоящего сообщения. Если вы не ожидали этого сообщения, просим на него ответить.",
        .welcomeWaiting: "В настоящее время на рассмотрении вашей делегации находится следующее:",
        .welcomeCall: "Прием материалов «{title}», последний день: {date}",
        .welcomeAction: "Мера «{title}», срок исполнения: {date}",
        .officeUntil: "Последний день: {date}",
        .officeOpenEnded: "Последний день не установлен: вы занимаете должность до вступления в нее другого лица.",
        .officeTermSubject: "Установлен новый последний день вашего срока полномочий ({office})",
        .officeTermText: "Срок ваших полномочий изменен: {office}.",
        .officeEndedSubject: "{party}: истекает срок полномочий контактного лица",
        .officeEndedText:
            "Истекает срок полномочий координатора или заместителя ({party}), последний день: {date}. Просим обеспечить, чтобы после этого дня у делегации был координатор.",
        .handedOverSubject: "{party}: новый координатор",
        .handedOverText: "Должность координатора ({party}) перешла к преемнику. Первый день его полномочий: {date}.",
        .handedOverActions:
            "{count, plural, one {К преемнику перешла # открытая мера.} few {К преемнику перешли # открытые меры.} many {К преемнику перешло # открытых мер.} other {К преемнику перешло # открытой меры.}}",
        .successorProposedSubject: "{party}: предложен преемник",
        .successorProposedText:
            "Координатор ({party}) предлагает преемника с {date}. Сверьте письмо о назначении и подтвердите или отклоните предложение.",
        .successorDeclinedSubject: "{party}: преемник отклонен",
        .successorDeclinedText:
            "Преемник ({party}), который должен был вступить в должность {date}, отклонен. Причина указана в предложении; можно предложить другого преемника.",
        .coordinatorSubject: "Вы — региональный координатор: {region}",
        .coordinatorText: "Вы назначены региональным координатором ({region}). Первый день полномочий: {date}.",
        .officeContactSubject: "Добро пожаловать: вы вступаете в должность ({office})",
        .officeContactText: "Вы внесены в реестр в следующем качестве: {office}. Первый день: {date}.",
        .officeContactUnit: "Подразделение: {unit}.",
        .officeContactMail:
            "Почта для этой должности приходит вам на этот адрес на языке настоящего сообщения. Если вы не ожидали этого сообщения, просим на него ответить.",
        .mayFocalPoint:
            "Вы можете представлять материалы, занимать позицию по предложениям, отчитываться о мерах делегации и регистрировать ее представителей.",
        .mayAlternate: "Вы можете делать то же, что и координатор; вам пишут, когда с координатором нет связи.",
        .mayObserver:
            "Вы можете представлять материалы, когда их прием открыт для наблюдателей, сравнивать предложения и подписываться на ленты открытых сведений.",
        .mayDelegate:
            "Вы можете готовить и направлять материалы и отчитываться о мерах делегации; позицию занимает координатор.",
        .maySecretariat:
            "Вы можете открывать прием материалов, вести реестр и документацию, направлять официальные уведомления и действовать за сторону по ее просьбе.",
        .mayCoChair:
            "Вы можете планировать и вести сессии, рассматривать подтверждения, принимать решения о продлении сроков и пересматривать мандат.",
        .mayOperations:
            "Вы можете наблюдать за работой служб, отслеживать недоставленную почту и отзывать ключи доступа; то, что пишут стороны, вам не открыто.",
        .officeWaiting: "В настоящее время:",
        .officeWaitingCalls: "открыт прием материалов: {count}",
        .officeWaitingActions: "мер в работе: {count}",
        .officeWaitingMessages: "непрочитанных сообщений для этой должности: {count}",
        .accreditedSubject: "{party}: аккредитация",
        .accreditedText: "{party}: предоставлена аккредитация наблюдателя при рабочей группе. Первый день: {date}.",
        .accreditationEndedSubject: "{party}: окончание аккредитации",
        .accreditationEndedText: "{party}: аккредитация наблюдателя прекращается. Последний день: {date}.",
        .accreditationWithdrawnText: "{party}: аккредитация наблюдателя отозвана до ее начала.",
        .contactMovedSubject: "Новый адрес контактного лица: {office}",
        .contactMovedText: "Контактное лицо изменило свой адрес. Изменение подтверждено с обоих адресов.",
        .contactMovedUntil: "С прежнего адреса его можно отменить. Срок: {date}.",
        .contactRestoredSubject: "Адрес контактного лица восстановлен: {office}",
        .contactRestoredText:
            "Читающий почту по прежнему адресу контактного лица сообщил, что изменение внес не он. Снова зарегистрирован прежний адрес, и все, кто вошел от имени этого лица, отключены.",
        .contactRefusedSubject: "Изменение адреса отклонено: {office}",
        .contactRefusedText:
            "Кто-то вошел от имени контактного лица и попросил изменить адрес. Читающий почту по зарегистрированному адресу сообщил, что это был не он. Адрес остался прежним, и все, кто вошел от имени этого лица, отключены.",
        .contactMakeSure:
            "Возможно, почту контактного лица читал кто-то другой. Просим связаться с ним иным способом, кроме почты, и удостовериться, какой адрес верен.",
        .contactOffice: "Должность: {office}",
        .contactEntry: "Запись в реестре: {contact}",
        // Documents, decisions and publications.
        .documentSubject: "Новый документ {symbol}",
        .documentText: "Документ {symbol} зарегистрирован.",
        .documentReplaces: "Он заменяет {symbol}.",
        .decisionSubject: "Решение {number}: {title}",
        .decisionText: "Решение {number} «{title}» принято {date}.",
        .decisionCorrectedSubject: "Исправлено решение {number}: {title}",
        .decisionCorrectedText: "Запись о решении {number} «{title}» исправлена. Решение принято {date}.",
        .decisionWithdrawnSubject: "Решение {number} исключено из реестра: {title}",
        .decisionWithdrawnText: "Решение {number} «{title}» было внесено по ошибке и исключено из реестра.",
        .decisionProposals: "Оно касается {proposals}.",
        .decisionActors: "В нем упомянуты: {parties}.",
        .paragraphSubject: "Решение {number}, пункт {paragraph}: новый статус",
        .paragraphText: "Решение {number}, пункт {paragraph}: прежний статус — {from}, нынешний статус — {to}.",
        .paragraphActive: "действует",
        .paragraphImplemented: "выполнен",
        .paragraphElapsed: "срок истек",
        .paragraphSuperseded: "заменен",
        .paragraphRetired: "отменен",
        .paragraphInactive: "не действует",
        .paragraphRequiresFunding: "требует финансирования",
        .paragraphStagnant: "без движения",
        .publicationSubject: "Сводные предложения: публикация {number}",
        .publicationText: "Секретариат опубликовал сводные предложения (публикация {number}).",
        .publicationProposals:
            "{count, plural, one {В ней # предложение.} few {В ней # предложения.} many {В ней # предложений.} other {В ней # предложения.}}",
    ]
}
