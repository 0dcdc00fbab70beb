extension Texts {
    static let englishPages: [TextKey: String] = [
        .wordingOnly: "In {language} only.",
        .wordingPartly: "Partly in {language} only.",
        .wordingOutdated: "There is a translation of an earlier wording, which is not shown.",
        .wordingCourtesy: "Courtesy translation, not authoritative.",
        .wordingMachine: "Machine translation, not authoritative.",
        .wordingOriginal: "Original:",
        .wordingOthers: "The other texts in the original",
        .wordingPropose: "Propose a translation",
        .recordData: "The same as data (JSON)",
        .recordOverview: "Overview of the working group",
        .recordMore: "More",
        .recordEmpty: "There is nothing here yet.",
        .recordYes: "yes",
        .recordNo: "no",
        .signInTitle: "This is not for the public",
        .signInText:
            "To read this you have to be signed in. If a mail led you here, sign in with the address it went to.",
        .forbiddenTitle: "This is for others",
        .forbiddenText: "You are signed in, and may not read this. If you should, please write to the secretariat.",
        .absentTitle: "There is nothing at this address",
        .absentText:
            "Either the address is not complete, or what it names is not public. Please open the link of the mail once more; if that does not help, write to the secretariat.",
        .busyTitle: "Please come back in a moment",
        .busyText: "Too much is asked at once, or a part of the system is being started again. Nothing is lost.",
        .failedTitle: "This address cannot be read",
        .failedText: "Please open the link of the mail once more, or begin at the overview.",
    ]
}
