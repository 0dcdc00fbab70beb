extension Texts {
    static let russianFollows: [TextKey: String] = [
        .becauseFollowed: "вы следите за изменениями ({object})",
        .becauseFollowing: "вы следите за тем, о чем говорится в этих сообщениях",
        .followedAction: "мера {number}",
        .followedRegion: "региональная группа: {region}",
        .newsDetails: "Подробности — на соответствующей странице.",
        .newsPointWithdrawn: "Тезис отозван: {proposals}",
        .newsActionRevised: "Мера № {number}: условия изменены",
        .newsNeedCorrected: "Потребность исправлена: {need}",
        .newsNeedRelated: "На потребность отвечают другие предложения: {need}",
        .newsNeedProposals: "Теперь на нее отвечают: {proposals}.",
        .newsNeedWithdrawn: "Потребность отозвана: {need}",
        .feedFollowed: "За чем вы следите",
        .followObject: "Следить: {object}",
        .unfollowObject: "Больше не следить: {object}",
        .followedSince: "с {date}",
        .followsTitle: "За чем вы следите",
        .followsIntro:
            "Об изменениях вы узнаете во входящих сообщениях и раз в день по электронной почте, если не выберете другую периодичность.",
        .followsNone:
            "Вы пока ни за чем не следите. Это можно сделать на страницах предложений, мер, потребностей, приема материалов и сессий.",
        .followsFeed: "Создать ленту того, за чем вы следите",
        .followsRegion: "Следить за регионом",
        .followsAway: "Список сейчас недоступен.",
    ]
}
