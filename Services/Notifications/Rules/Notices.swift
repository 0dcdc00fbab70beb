internal import Localization
internal import Models

// Every event that somebody is told of, and in which words.

extension CallOpened: Notifiable {
    var parties: [PartyID] { [] }

    func notice(_ name: (PartyID) -> String) -> Notice {
        Notice(
            "Call for inputs: \(title)",
            """
            The secretariat has opened a call for inputs: \(title).

            It is open from \(opens).
            Action required by \(closesLocal ?? Line(cutting: "\(closes)")).
            """, about: "calls/\(call)")
    }
}

extension SubmissionReceived: Notifiable {
    var parties: [PartyID] { submitters }

    func notice(_ name: (PartyID) -> String) -> Notice {
        let authors = submitters.map(name).joined(separator: ", ")
        return Notice(
            "Submission received from \(authors)",
            """
            A written submission by \(authors) was received\(isLate ? " after the call had closed" : "").
            \(title.map { "Title: \($0)" } ?? "It has no title.")
            \(receipt.map { "Receipt: number \($0.number), \($0.instant), SHA-256 \($0.digest)" } ?? "")
            \(supersedes.map { "It replaces \($0), which stays readable." } ?? "")
            \(submitters.count > 1 ? "Each party that is named is asked to confirm or to decline that it stands behind it." : "")
            """, about: "submissions/\(submission)")
    }
}

extension CallExtended: Notifiable {
    var parties: [PartyID] { [] }

    func notice(_ name: (PartyID) -> String) -> Notice {
        Notice(
            "Call extended: \(title)",
            """
            The call for inputs \(title) closes later: \(closesLocal ?? Line(cutting: "\(closes)")), formerly \(formerCloses).

            Reason: \(reason)
            """, about: "calls/\(call)")
    }
}

extension SubmissionAdmitted: Notifiable {
    var parties: [PartyID] { submitters }

    func notice(_ name: (PartyID) -> String) -> Notice {
        let authors = submitters.map(name).joined(separator: ", ")
        return Notice(
            "Late submission from \(authors) admitted",
            "The late submission by \(authors) counts from now on.\n\nReason: \(reason)",
            about: "submissions/\(submission)")
    }
}

extension SignatureDecided: Notifiable {
    var parties: [PartyID] { [party] }

    func notice(_ name: (PartyID) -> String) -> Notice {
        let verb = decision == .confirm ? "confirmed" : "declined"
        return Notice(
            "\(name(party)) \(verb) its signature",
            """
            \(name(party)) \(verb) that it stands behind submission \(submission), in \(points.count) of its points.
            \(reason.map { "Reason: \($0)" } ?? "")
            """, about: "submissions/\(submission)")
    }
}

extension PositionTaken: Notifiable {
    var parties: [PartyID] { [party] }

    func notice(_ name: (PartyID) -> String) -> Notice {
        Notice(
            "\(proposal): position of \(name(party))",
            """
            \(name(party)) on \(proposal), \(title): \(stance.words).
            \(formerStance.map { "Formerly: \($0.words)." } ?? "It is the first position that the party takes on it.")
            \(recordingReason.map { "Recorded by the secretariat: \($0)" } ?? "")
            """, about: "proposals/\(proposal.rawValue)")
    }
}

extension PositionWithdrawn: Notifiable {
    var parties: [PartyID] { [party] }

    func notice(_ name: (PartyID) -> String) -> Notice {
        Notice(
            "\(proposal): \(name(party)) withdrew its position",
            "\(name(party)) withdrew its position on \(proposal), \(title). It was: \(stance.words).",
            about: "proposals/\(proposal.rawValue)")
    }
}

extension ActionProposed: Notifiable {
    var parties: [PartyID] { [owner] }

    func notice(_ name: (PartyID) -> String) -> Notice {
        let basis = proposals.map(\.description).joined(separator: ", ")
        return Notice(
            "Follow-up action \(number) proposed to \(name(owner))",
            """
            Follow-up action \(number): \(title)

            It is proposed to \(name(owner)), due on \(due)\(basis.isEmpty ? "" : ", and follows up \(basis)").
            Please accept or decline it.
            """, about: "actions/\(action)")
    }
}

extension ActionMoved: Notifiable {
    var parties: [PartyID] { [owner] }

    var concernsOwner: Bool { ActionStateMachine.transition(move)?.side != .owner }

    func notice(_ name: (PartyID) -> String) -> Notice {
        Notice(
            "Follow-up action \(number) is \(to.rawValue)",
            """
            Follow-up action \(number) of \(name(owner)): \(title)

            It was \(from.rawValue) and is now \(to.rawValue).
            """, about: "actions/\(action)")
    }
}

extension ProgressReported: Notifiable {
    var parties: [PartyID] { [owner] }
    var concernsOwner: Bool { false }

    func notice(_ name: (PartyID) -> String) -> Notice {
        Notice(
            "Follow-up action \(number): \(percent.rawValue) per cent",
            "\(name(owner)) reported progress on follow-up action \(number), \(title): \(percent.rawValue) per cent.",
            about: "actions/\(action)")
    }
}

extension EvidenceAttached: Notifiable {
    var parties: [PartyID] { [owner] }
    var concernsOwner: Bool { false }

    func notice(_ name: (PartyID) -> String) -> Notice {
        Notice(
            "Follow-up action \(number): new evidence",
            "Evidence was attached to follow-up action \(number) of \(name(owner)), \(title).",
            about: "actions/\(action)")
    }
}

extension NominationGapFound: Notifiable {
    var parties: [PartyID] { [party] }

    func notice(_ name: (PartyID) -> String) -> Notice {
        let texts = Texts(.english)
        let values: [String: MessageValue] = [
            "party": .text(name(party)), "date": .text(LanguageTag.english.words(for: from)),
        ]
        return Notice(
            texts.text(.vacantSubject, values), texts.text(.vacantText, values), about: "delegations/\(party)")
    }
}
