internal import Models

// What happens to proposals, and in which words it is told.

extension ProposalsMerged: Notifiable {
    var parties: [PartyID] { submitters ?? [] }
    var concerned: [ProposalNumber] { sources + [target] }

    func notice(_ name: (PartyID) -> String) -> Notice {
        let merged = sources.map(\.description) + originals.map { "the original \($0)" }
        return Notice(
            "\(merged.joined(separator: ", ")) merged into \(target)",
            """
            The secretariat has merged \(merged.joined(separator: ", ")) into \(target): \(title).

            Rationale: \(rationale)
            Labels concerned: \(labelRegions.words). A label says who put a proposal forward, not who supports it.
            """, about: "proposals/\(target.rawValue)")
    }
}

extension ProposalSplit: Notifiable {
    var parties: [PartyID] { submitters ?? [] }
    var concerned: [ProposalNumber] { [source] + targets }

    func notice(_ name: (PartyID) -> String) -> Notice {
        let parts = targets.map(\.description).joined(separator: ", ")
        return Notice(
            "\(source) split into \(parts)",
            """
            The secretariat has split \(source), \(title), into \(parts).

            Rationale: \(rationale)
            Labels concerned: \(labelRegions.words). A label says who put a proposal forward, not who supports it.
            """, about: "proposals/\(source.rawValue)")
    }
}

extension OperationReversed: Notifiable {
    var parties: [PartyID] { submitters ?? [] }
    var concerned: [ProposalNumber] { proposals }

    func notice(_ name: (PartyID) -> String) -> Notice {
        let numbers = proposals.map(\.description).joined(separator: ", ")
        return Notice(
            "The \(kind.rawValue) of \(numbers) was reversed",
            """
            The secretariat has reversed the \(kind.rawValue) that concerned \(numbers): the former state is back.

            Reason: \(reason)
            """, about: "proposals/\(proposals.first?.rawValue ?? 0)")
    }
}

extension PublicationWithdrawn: Notifiable {
    var parties: [PartyID] { [] }

    func notice(_ name: (PartyID) -> String) -> Notice {
        Notice(
            "Publication \(publication) was withdrawn",
            """
            The secretariat has withdrawn publication \(publication) of the consolidated set; it stays readable as withdrawn.

            Reason: \(reason)
            """, about: "publications/\(publication)")
    }
}

extension ProposalWithdrawn: Notifiable {
    var parties: [PartyID] { submitters ?? [] }
    var concerned: [ProposalNumber] { [number] }

    func notice(_ name: (PartyID) -> String) -> Notice {
        Notice(
            "\(number) was withdrawn",
            """
            \(number), \(title), was withdrawn; it was \(from.rawValue) before.

            Reason: \(reason)
            """, about: "proposals/\(number.rawValue)")
    }
}

extension AmendmentProposed: Notifiable {
    var parties: [PartyID] { party.map { [$0] } ?? [] }

    func notice(_ name: (PartyID) -> String) -> Notice {
        let author = party.map(name) ?? "The secretariat"
        return Notice(
            "\(proposal): amendment by \(author)",
            "\(author) proposed an amendment to version \(version) of \(proposal).\nNumber: \(amendment)",
            about: "proposals/\(proposal.rawValue)")
    }
}

extension AmendmentDecided: Notifiable {
    var parties: [PartyID] { party.map { [$0] } ?? [] }

    func notice(_ name: (PartyID) -> String) -> Notice {
        let result = resultingVersion.map { " It made version \($0)." } ?? ""
        return Notice(
            "\(proposal): your amendment was \(state.rawValue)",
            "The amendment \(amendment) to \(proposal) was \(state.rawValue) by the secretariat.\(result)",
            about: "proposals/\(proposal.rawValue)")
    }
}

extension [Region] {
    fileprivate var words: String { isEmpty ? "none" : map(\.rawValue).joined(separator: ", ") }
}
