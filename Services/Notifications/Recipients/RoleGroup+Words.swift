internal import Localization
internal import Models

extension RoleGroup {
    /// Completes “why you receive this: …”.
    func words(in language: LanguageTag) -> String {
        let texts = Texts(language)
        func list(_ items: [String]) -> MessageValue { .text(items.joined(separator: ", ")) }
        return switch self {
        case .office(.secretariat): texts.text(.becauseSecretariat)
        case .office(.coChairs): texts.text(.becauseCoChairs)
        case .focalPoints(of: .all), .optedOut: texts.text(.becauseFocalPoint)
        case .focalPoints(of: .regions(let regions)):
            texts.text(.becauseRegions, ["regions": list(regions.map(\.rawValue))])
        case .focalPoints(of: .labelRegions(let proposals)):
            texts.text(.becauseLabelRegions, ["proposals": list(proposals.map(\.description))])
        case .focalPoints(of: .owners(let proposals)):
            texts.text(.becauseOwners, ["proposals": list(proposals.map(\.description))])
        case .focalPoints(of: .parties): texts.text(.becauseParties)
        case .recipients(of: let number): texts.text(.becauseRecipients, ["number": .text(number.rawValue)])
        case .silent(on: let number): texts.text(.becauseSilent, ["number": .text(number.rawValue)])
        }
    }
}
