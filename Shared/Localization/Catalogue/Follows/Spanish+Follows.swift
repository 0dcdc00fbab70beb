extension Texts {
    static let spanishFollows: [TextKey: String] = [
        .becauseFollowed: "usted sigue {object}",
        .becauseFollowing: "usted sigue aquello de lo que tratan estos mensajes",
        .followedAction: "la medida {number}",
        .followedRegion: "el grupo regional: {region}",
        .newsDetails: "Los detalles figuran en la página correspondiente.",
        .newsPointWithdrawn: "Punto retirado: {proposals}",
        .newsActionRevised: "Medida de seguimiento núm. {number}: condiciones modificadas",
        .newsNeedCorrected: "Necesidad rectificada: {need}",
        .newsNeedRelated: "Necesidad a la que responden otras propuestas: {need}",
        .newsNeedProposals: "Responden ahora a ella {proposals}.",
        .newsNeedWithdrawn: "Necesidad retirada: {need}",
        .feedFollowed: "Lo que usted sigue",
        .followObject: "Seguir {object}",
        .unfollowObject: "Dejar de seguir {object}",
        .followedSince: "desde el {date}",
        .followsTitle: "Lo que usted sigue",
        .followsIntro:
            "Se le informa de los cambios en su bandeja de entrada y, una vez al día, por correo, salvo que prefiera otra frecuencia.",
        .followsNone:
            "Todavía no sigue nada. Puede hacerlo desde las páginas de las propuestas, medidas, necesidades, convocatorias y sesiones.",
        .followsFeed: "Crear un canal de lo que usted sigue",
        .followsRegion: "Seguir una región",
        .followsAway: "La lista no puede consultarse en este momento.",
    ]
}
