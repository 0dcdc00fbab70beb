extension Texts {
    static let russianAccount: [TextKey: String] = [
        .accountSignIn: "Как вы входите",
        .accountFactor: "Второй фактор и резервные коды",
        .accountFile: "Какие данные о вас хранятся",
        .accountTokenIssue: "Выпустить токен доступа",
        .accountTokenUsed: "{name}, до {date}, последнее использование: {used}",
        .accountTokenUnused: "{name}, до {date}, ещё не использовался",
        .answerMissing: "Выберите один из ответов.",
        .linkOver: "Эта ссылка ничего не открывает",
    ]
}
