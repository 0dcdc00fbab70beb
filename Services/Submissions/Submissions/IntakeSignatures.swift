internal import Models

/// Who stands behind a submission as it comes in, and who is only named in it.
struct IntakeSignatures {
    /// Those who make it, and those who have signed it by the secretariat's word.
    let behind: [PartyID]
    /// The others whom it names; nil where there are none.
    let asked: [PartyID]?
    /// What is kept of those behind it; who submits alone needs no signature.
    let given: [(party: PartyID, state: SignatureState)]

    /// Of several submitters only the one that acts speaks for itself. What the secretariat brings in has signatures on it,
    /// and it says whose; what it revises keeps its authors.
    ///
    /// - Throws: a rejection that names the field `signed`.
    init(of intake: Intake, by actor: Actor) throws {
        let named = intake.content.submitters
        let signed = intake.signed ?? []
        if let stranger = signed.first(where: { !named.contains($0) }) {
            throw Rejection.invalid("signed", "names “\(stranger)”, which is no submitter")
        }
        guard named.count > 1 else {
            (behind, asked, given) = (named, nil, [])
            return
        }
        let authors = Self.authors(of: intake, by: actor)
        let behind = named.filter { authors.contains($0) || signed.contains($0) }
        guard !behind.isEmpty else {
            throw Rejection.invalid("signed", "must name those of the submitters who have signed what was received")
        }
        let asked = named.filter { !behind.contains($0) }
        self.behind = behind
        self.asked = asked.isEmpty ? nil : asked
        given = behind.map { ($0, authors.contains($0) ? .author : .confirmed) }
    }

    private static func authors(of intake: Intake, by actor: Actor) -> [PartyID] {
        guard actor.has(.secretariat) else { return intake.content.submitters.filter(actor.represents) }
        let former = intake.former?.signatories.filter { $0.state == .author }.map(\.party)
        return intake.owner.map { [$0] } ?? former ?? []
    }
}
