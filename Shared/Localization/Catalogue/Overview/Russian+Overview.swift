extension Texts {
    static let russianOverview: [TextKey: String] = [
        .overviewHeading: "Ход выполнения предложений",
        .overviewLead:
            "Что стало с предложениями и потребностями, выявленными в ходе консультаций: кто ими занимается, в какие сроки и на какой они стадии.",
        .factProposals: "зарегистрированных предложений",
        .factActions: "последующих мер",
        .factOverdue: "из них просрочено",
        .factNeeds: "выявленных потребностей",
        .comingUp: "Ближайшие события",
        .comingUpNone: "Сроков нет.",
        .latestTitle: "Последние события",
        .latestNone: "Пока ничего не произошло.",
        .implementationTitle: "Осуществление",
        .implementationIntro: "Ход мер по каждому предложению с учетом их приоритетности.",
        .columnCluster: "Тематический блок",
        .columnProgress: "Ход выполнения",
        .columnPutForwardBy: "Кем выдвинуты",
        .columnProposals: "Предложения",
        .annexTitle: "Приложение I: предложения по тематическим группам и происхождению",
        .annexIntro:
            "Пометка указывает, в ходе каких региональных консультаций было выдвинуто предложение; она не говорит о том, кто его поддерживает.",
        .annexNone: "Зарегистрированных предложений пока нет.",
        .annexAlso: "также тематическая группа {clusters}",
        .dueOn: "срок: {date}",
        .closesOn: "окончание: {date}",
        .actionWithOwner: "Мера {number}, {owner}",
        .callForInputs: "Прием материалов",
        .sessionKind: "Сессия",
        .waitsForYou:
            "{count, plural, one {Вас ожидает # дело} few {Вас ожидают # дела} many {Вас ожидает # дел} other {Вас ожидает # дела}}",
        .waitsForYouMore: "Вас ожидает более {count} дел; здесь те, срок которых наступает раньше",
    ]
}
