internal import Localization
internal import Models
internal import ProcessRegister

/// An event that the overview shows, and in which words.
protocol Headlined: Event {
    /// The parties that the headline names.
    var parties: [PartyID] { get }
    /// Whether everybody may know of it; what is not public is not shown.
    var isPublic: Bool { get }
    /// The object that it leads to; nil where none has a page.
    var about: ObjectPath? { get }
    func headline(_ words: HeadlineWords) -> Sentence
}

extension Headlined {
    var parties: [PartyID] { [] }
    var isPublic: Bool { true }
    var about: ObjectPath? { nil }
}

/// What parties, proposals and groups of states are called in headlines, in every language.
struct HeadlineWords: Sendable {
    private let names: [PartyID: SentenceValue]
    private let process: ProcessBasics?

    init(names: [PartyID: SentenceValue], process: ProcessBasics?) { (self.names, self.process) = (names, process) }

    func name(_ party: PartyID) -> SentenceValue { names[party] ?? .text(party.rawValue) }

    func names(_ parties: [PartyID]) -> SentenceValue { .list(parties.map(name)) }

    func label(_ proposal: ProposalNumber) -> SentenceValue {
        let label: String = process?.prefix.label(proposal) ?? proposal.description
        return .text(label)
    }

    func labels(_ proposals: [ProposalNumber]) -> SentenceValue { .list(proposals.map(label)) }

    func name(_ region: Region) -> SentenceValue {
        guard let group = process?.groups.first(where: { $0.key.rawValue == region.rawValue }) else {
            return .text(region.rawValue)
        }
        return .name(
            group.name.en.rawValue,
            others: Dictionary(
                uniqueKeysWithValues: LanguageTag.allCases.map { ($0.rawValue, group.name[$0].rawValue) }))
    }
}

extension SentenceValue {
    static func text(_ value: some CustomStringConvertible) -> SentenceValue { .text(value.description) }
}
