extension Texts {
    static let englishOverview: [TextKey: String] = [
        .overviewHeading: "Follow-up of the proposals",
        .overviewLead:
            "What became of the proposals and needs that the consultations identified: who takes them up, by when, and how far they are.",
        .factProposals: "proposals on record",
        .factActions: "follow-up actions",
        .factOverdue: "of them overdue",
        .factNeeds: "needs identified",
        .comingUp: "Coming up",
        .comingUpNone: "Nothing is due.",
        .latestTitle: "Latest",
        .latestNone: "Nothing has happened yet.",
        .implementationTitle: "Implementation",
        .implementationIntro: "Progress of the actions on each proposal, weighted by their priority.",
        .columnCluster: "Cluster",
        .columnProgress: "Progress",
        .columnPutForwardBy: "Put forward by",
        .columnProposals: "Proposals",
        .annexTitle: "Annex I: the proposals by cluster and origin",
        .annexIntro:
            "A label says which regional consultations put a proposal forward; it does not say who supports it.",
        .annexNone: "No proposal is on record yet.",
        .annexAlso: "also cluster {clusters}",
        .dueOn: "due {date}",
        .closesOn: "closes {date}",
        .actionWithOwner: "Action {number}, {owner}",
        .callForInputs: "Call for inputs",
        .sessionKind: "Session",
        .waitsForYou: "{count, plural, one {One thing waits for you} other {# things wait for you}}",
        .waitsForYouMore: "More than {count} things wait for you; those due first are here",
    ]
}
