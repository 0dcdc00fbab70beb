extension Texts {
    static let frenchOverview: [TextKey: String] = [
        .overviewHeading: "Suite donnée aux propositions",
        .overviewLead:
            "Ce que sont devenus les propositions et les besoins recensés lors des consultations : qui s’en charge, dans quel délai et où en est-on.",
        .factProposals: "propositions enregistrées",
        .factActions: "mesures de suivi",
        .factOverdue: "dont en retard",
        .factNeeds: "besoins recensés",
        .comingUp: "À venir",
        .comingUpNone: "Aucune échéance.",
        .latestTitle: "Dernières nouvelles",
        .latestNone: "Rien ne s’est encore passé.",
        .implementationTitle: "Mise en œuvre",
        .implementationIntro: "Avancement des mesures relatives à chaque proposition, pondéré selon leur priorité.",
        .columnCluster: "Groupe thématique",
        .columnProgress: "Avancement",
        .columnPutForwardBy: "Présentées par",
        .columnProposals: "Propositions",
        .annexTitle: "Annexe I : les propositions par groupe thématique et par origine",
        .annexIntro:
            "Une mention indique quelles consultations régionales ont présenté une proposition ; elle ne dit pas qui la soutient.",
        .annexNone: "Aucune proposition n’est encore enregistrée.",
        .annexAlso: "aussi groupe thématique {clusters}",
        .dueOn: "échéance : {date}",
        .closesOn: "clôture : {date}",
        .actionWithOwner: "Mesure {number}, {owner}",
        .callForInputs: "Appel à contributions",
        .sessionKind: "Session",
        .waitsForYou: "{count, plural, one {Une tâche vous attend} other {# tâches vous attendent}}",
        .waitsForYouMore: "Plus de {count} tâches vous attendent ; voici les plus proches de l’échéance",
    ]
}
