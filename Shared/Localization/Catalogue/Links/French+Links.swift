extension Texts {
    static let frenchLinks: [TextKey: String] = [
        .actHere: "Lire et répondre, sans vous connecter",
        .actedSubject: "Fait en votre nom : {act}",
        .actedText: "Ceci a été fait en votre nom, par le lien d’un message qui vous a été envoyé : {act}",
        .actedOn: "Objet de ce message : {subject}",
        .actedRecord: "Ce qui est enregistré : {subject}",
        .actedAt: "Quand : {date}",
        .actedIgnore: "Si c’était vous, vous n’avez rien d’autre à faire.",
        .notMe: "Ce n’était pas moi",
        .becauseActed: "quelque chose a été fait en votre nom par le lien d’un message",
        .disownQuestion:
            "Voulez-vous signaler au secrétariat que ce n’était pas vous, ou que le message ne vous est pas destiné ? Aucun des liens qui vous ont été envoyés ne permettra plus d’agir. Ce qui a été fait reste enregistré jusqu’à ce que le secrétariat l’ait examiné.",
        .disownButton: "Prévenir le secrétariat",
        .disownDone:
            "Le secrétariat est prévenu. Les liens qui vous ont été envoyés ne permettent plus d’agir ; vous pouvez toujours le faire en vous connectant.",
        .disownedSubject: "Liens de messages sans effet : {party}",
        .disownedText:
            "{party} : une personne qui lit le courrier d’un contact de la délégation indique qu’elle n’a pas agi par ses liens, ou que ce courrier ne lui est pas destiné. Veuillez demander à la délégation ce qui a été fait en son nom et si l’adresse est exacte.",
        .disownedMail: "Objet du message : {subject}",
        .linkActing:
            "Vous agissez sans connexion, par le lien de votre message, en tant que {office}, sur cette page uniquement.",
        .linkNotYou: "Ce n’est pas vous ? Signalez-le",
        .linkFactor: "Ce à quoi sert ce lien se fait désormais en vous connectant.",
    ]
}
