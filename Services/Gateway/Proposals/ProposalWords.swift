internal import Localization
internal import Models

/// What pages call proposals, what they come from, and where they stand, in a reader's language.
struct ProposalWords: Sendable {
    let reader: PageReader

    init(_ reader: PageReader) { self.reader = reader }

    /// nil where it cannot be read: keys stand for what they are called.
    private var process: ProcessTerms? { reader.process }

    var texts: Texts { reader.texts }
    var language: LanguageTag { reader.language }

    /// With the prefix of the process.
    func label(_ number: ProposalNumber) -> String {
        process?.proposalPrefix.label(number) ?? number.description
    }

    func link(_ number: ProposalNumber) -> PageLink {
        PageLink(address: address(number), words: label(number))
    }

    func address(_ number: ProposalNumber, _ part: String = "") -> String {
        reader.address("/proposals/\(number)\(part)")
    }

    /// As people cite it; one without a place in a list is called by its region.
    func label(_ original: OriginalID, of region: Region? = nil) -> String {
        guard MessageID(rawValue: original.rawValue) != nil else { return original.rawValue.uppercased() }
        return region.map(name) ?? original.rawValue
    }

    /// A region spelt out.
    func name(_ region: Region) -> String {
        process?.groups.first { $0.key.rawValue == region.rawValue }?.name[language].rawValue ?? region.rawValue
    }

    /// Regions in alphabetical order: none stands before another.
    func names(_ regions: [Region]) -> [String] { regions.map(name).sorted() }

    /// By its letter and its title.
    func title(_ cluster: Cluster) -> String {
        guard let title = process?.clusters.first(where: { $0.key == cluster })?.title[language] else {
            return cluster.rawValue
        }
        // The letter of the cluster does not turn the words that are written from the right.
        let mark = language.isRightToLeft ? "\u{200F}" : ""
        return "\(mark)\(cluster.rawValue)\(language.labelSeparator)\(title)"
    }

    /// A share as the language writes it.
    func percent(_ share: Double) -> String { language.percent(Int(share.rounded())) }

    func word(_ told: some ToldWord) -> String { texts.text(told.word) }
}
