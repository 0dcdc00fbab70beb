public import Models

/// What is on record, as the services answer it.
public struct RecordedState: Sendable {
    public let consultations: [Consultation]
    public let parties: [Party]
    public let needs: [Need]
    public let proposals: [Proposal]
    public let originals: [Original]
    public let submissions: [Submission]
    public let points: [Point]

    public init(
        consultations: [Consultation], parties: [Party], needs: [Need], proposals: [Proposal], originals: [Original],
        submissions: [Submission], points: [Point]
    ) {
        self.consultations = consultations
        self.parties = parties
        self.needs = needs
        self.proposals = proposals
        self.originals = originals
        self.submissions = submissions
        self.points = points
    }

    /// The party of a name, in any spelling that is the same body's.
    func party(named name: String) -> Party? {
        let exact = parties.first { party in
            ([party.name] + party.aliases + [party.officialName].compactMap { $0 }).contains {
                $0.rawValue.letters == name.letters
            }
        }
        if let exact { return exact }
        if let country = Countries.named(name) { return parties.first { $0.iso3166?.rawValue == country.code } }
        return parties.first { party in
            party.iso3166 == nil
                && ([party.name] + party.aliases).contains { PartyIdentity.isSame($0.rawValue, name) }
        }
    }
}
