extension Texts {
    static let frenchFollows: [TextKey: String] = [
        .becauseFollowed: "vous suivez {object}",
        .becauseFollowing: "vous suivez ce dont traitent ces messages",
        .followedAction: "la mesure {number}",
        .followedRegion: "le groupe régional : {region}",
        .newsDetails: "Les détails figurent sur la page correspondante.",
        .newsPointWithdrawn: "Point retiré : {proposals}",
        .newsActionRevised: "Mesure de suivi n° {number} : modalités modifiées",
        .newsNeedCorrected: "Besoin rectifié : {need}",
        .newsNeedRelated: "Besoin auquel répondent d’autres propositions : {need}",
        .newsNeedProposals: "Y répondent désormais {proposals}.",
        .newsNeedWithdrawn: "Besoin retiré : {need}",
        .feedFollowed: "Ce que vous suivez",
        .followObject: "Suivre {object}",
        .unfollowObject: "Ne plus suivre {object}",
        .followedSince: "depuis le {date}",
        .followsTitle: "Ce que vous suivez",
        .followsIntro:
            "Vous êtes informé(e) de ce qui y change dans votre boîte de réception et, une fois par jour, par courriel, sauf si vous préférez un autre rythme.",
        .followsNone:
            "Vous ne suivez encore rien. Les pages des propositions, mesures, besoins, appels et sessions le proposent.",
        .followsFeed: "Créer un flux de ce que vous suivez",
        .followsRegion: "Suivre une région",
        .followsAway: "La liste ne peut pas être consultée pour l’instant.",
    ]
}
