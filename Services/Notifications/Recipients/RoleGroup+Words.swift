internal import Localization
internal import Models
internal import Notices

extension RoleGroup {
    /// Completes “you receive this because …”.
    func reason(_ names: GroupNames) -> Sentence {
        func list(_ items: [some CustomStringConvertible]) -> SentenceValue {
            .list(items.map { .text($0.description) })
        }
        return switch self {
        case .office(.secretariat): Sentence(.becauseSecretariat)
        case .office(.coChairs): Sentence(.becauseCoChairs)
        case .office(.operations): Sentence(.becauseNominated)
        case .focalPoints(of: .all), .optedOut: Sentence(.becauseFocalPoint)
        case .focalPoints(of: .regions(let regions)):
            Sentence(.becauseRegions, ["regions": .list(regions.map(names.name))])
        case .focalPoints(of: .labelRegions(let proposals)):
            Sentence(.becauseLabelRegions, ["proposals": list(proposals)])
        case .focalPoints(of: .owners(let proposals)): Sentence(.becauseOwners, ["proposals": list(proposals)])
        case .focalPoints(of: .parties): Sentence(.becauseParties)
        case .recipients(of: let number): Sentence(.becauseRecipients, ["number": .text(number.rawValue)])
        case .silent(on: let number): Sentence(.becauseSilent, ["number": .text(number.rawValue)])
        }
    }

    /// A group as it was written down.
    ///
    /// - Returns: nil for a text that is none.
    init?(_ text: some StringProtocol) {
        guard let group = try? RoleExpression(parsing: String(text)).groups.first else { return nil }
        self = group
    }
}
