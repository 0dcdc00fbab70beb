internal import Models

// What happens to proposals, as the overview shows it.

extension ProposalsMerged: Headlined {
    func headline(_ name: (PartyID) -> String) -> String {
        let merged = sources.map(\.description) + originals.map(\.rawValue)
        return "\(merged.joined(separator: ", ")) merged into \(target): \(title)"
    }
}

extension ProposalSplit: Headlined {
    func headline(_ name: (PartyID) -> String) -> String {
        "\(source) split into \(targets.map(\.description).joined(separator: ", "))"
    }
}

extension OperationReversed: Headlined {
    func headline(_ name: (PartyID) -> String) -> String {
        "Reversed: the \(kind.rawValue) of \(proposals.map(\.description).joined(separator: ", "))"
    }
}

extension ProposalsPublished: Headlined {
    func headline(_ name: (PartyID) -> String) -> String {
        "Publication \(publication): \(proposals.count) proposals from \(originals) originals"
    }
}

extension PublicationWithdrawn: Headlined {
    func headline(_ name: (PartyID) -> String) -> String { "Publication \(publication) withdrawn" }
}

extension ProposalRevised: Headlined {
    func headline(_ name: (PartyID) -> String) -> String { "\(number) has a version \(version): \(title)" }
}

extension VersionTranslated: Headlined {
    func headline(_ name: (PartyID) -> String) -> String {
        "\(number): \(correction == nil ? "translation" : "corrected translation") of version \(version), \(title)"
    }
}

extension ProposalMoved: Headlined {
    func headline(_ name: (PartyID) -> String) -> String { "\(number): \(from.rawValue) → \(to.rawValue)" }
}

extension ProposalWithdrawn: Headlined {
    func headline(_ name: (PartyID) -> String) -> String { "\(number) withdrawn: \(title)" }
}

extension AmendmentProposed: Headlined {
    var parties: [PartyID] { party.map { [$0] } ?? [] }

    func headline(_ name: (PartyID) -> String) -> String {
        "\(proposal): amendment by \(party.map(name) ?? "the secretariat")"
    }
}

extension AmendmentDecided: Headlined {
    func headline(_ name: (PartyID) -> String) -> String { "\(proposal): amendment \(state.rawValue)" }
}

extension TiersSet: Headlined {
    func headline(_ name: (PartyID) -> String) -> String { "Co-chairs' tiers set for \(proposals.count) proposals" }
}

extension RankingGiven: Headlined {
    var parties: [PartyID] { [party] }

    func headline(_ name: (PartyID) -> String) -> String { "Ranking given by \(name(party))" }
}

extension RankingsTallied: Headlined {
    func headline(_ name: (PartyID) -> String) -> String {
        let words =
            switch method {
            case .borda: "by places (Borda)"
            case .firstPlaces: "by first places"
            }
        return "\(rankings) \(rankings == 1 ? "ranking" : "rankings") put together \(words)"
    }
}

extension GuidanceAnswered: Headlined {
    var parties: [PartyID] { [party] }

    func headline(_ name: (PartyID) -> String) -> String {
        "\(proposal): \(name(party)) answered guiding question \(question.rawValue)"
    }
}

extension MentionRecorded: Headlined {
    func headline(_ name: (PartyID) -> String) -> String {
        "\(proposal) discussed by \(regions.map(\.rawValue).joined(separator: ", "))"
    }
}

extension ProposalClassified: Headlined {
    func headline(_ name: (PartyID) -> String) -> String { "\(number) is in cluster \(cluster.rawValue)" }
}
