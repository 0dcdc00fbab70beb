internal import Localization
internal import Models
internal import Mustache
internal import Synchronization

/// The templates of all pages, in each language with the texts of the catalogue in their places. They are read once, when the
/// gateway starts: one that cannot be read, or asks for a text that there is not, stops it.
struct PageLibrary: Sendable {
    private let languages: [LanguageTag: LanguageLibrary]

    init() throws {
        MustacheContentTypes.register(PageText(), named: PageText.name)
        let sources = Self.sources.mapValues { String(decoding: $0, as: UTF8.self) }
        for (name, source) in sources {
            for place in source.matches(of: Self.text) where Self.text(place.key, in: .working) == nil {
                throw Fault("\(name).mustache asks for the text “\(place.key)”, which is none")
            }
        }
        languages = Dictionary(
            uniqueKeysWithValues: LanguageTag.allCases.map { ($0, LanguageLibrary($0, sources)) })
        _ = try languages[.english]?.library
    }

    func render(_ page: some WebPage) -> String {
        let language = page.frame.reader.texts.language
        guard let library = try? languages[language]?.library else { return "" }
        return library.render(ShownPart(page), withTemplate: type(of: page).template.rawValue) ?? ""
    }

    /// Where a text of the catalogue stands in a template.
    fileprivate static var text: Regex<(Substring, key: Substring)> { /\{\{t\.(?<key>[A-Za-z0-9]+)\}\}/ }

    /// A text of the catalogue; or what stands between a label and what it is of.
    static func text(_ key: Substring, in language: LanguageTag) -> String? {
        key == "labelSeparator"
            ? language.labelSeparator : TextKey(rawValue: String(key)).map { Texts(language).text($0) }
    }

    /// Each by the name under which others take it in.
    static let sources: [String: [UInt8]] = Dictionary(
        uniqueKeysWithValues: PageTemplate.allCases.map { ($0.rawValue, $0.source) })
}

/// The templates in one language: made when somebody first reads it.
private final class LanguageLibrary: Sendable {
    private let language: LanguageTag
    private let sources: [String: String]
    private let made = Mutex<MustacheLibrary?>(nil)

    init(_ language: LanguageTag, _ sources: [String: String]) { (self.language, self.sources) = (language, sources) }

    var library: MustacheLibrary {
        get throws {
            try made.withLock { made in
                if let made { return made }
                let library = MustacheLibrary(
                    templates: try sources.mapValues { source in
                        try MustacheTemplate(
                            string: PageText.mark
                                + source.replacing(PageLibrary.text) { place in
                                    PageLibrary.text(place.key, in: language)?.escapedForHTML ?? ""
                                })
                    })
                made = library
                return library
            }
        }
    }
}

/// How texts are escaped in a template that begins with its mark: in bytes, where the library goes from character to character.
private struct PageText: MustacheContentType {
    static let name = "PAGE"
    static let mark = "{{% CONTENT_TYPE:\(name)}}"

    func escapeText(_ text: String) -> String { text.escapedForHTML }
}

/// The templates: pages, what is around them, and parts that several of them have.
enum PageTemplate: String, CaseIterable, Sendable {
    case layout
    case command
    case commandField
    case check
    case described
    case record
    case listFilter
    case fields
    case problem
    case overview
    case tag
    case progress
    case actionList
    case action
    case myWork
    case follow
    case follows
    case administration
    case acts
    case search
    case proposals
    case proposal
    case proposalVersions
    case drawing
    case diffRuns
    case comparison
    case versionChoice
    case provenance
    case similarTexts
    case markedRuns
    case publications
    case problems
    case forms
    case form
    case link
    case coverageTabs
    case coverageFilter
    case needs
    case need
    case trace
    case traceNode
    case gaps
    case gapList
    case indicators
    case indicator
    case indicatorChart
    case instruments
    case instrument
    case board
    case wordingNote
    case zones

    fileprivate var source: [UInt8] {
        switch self {
        case .layout: PackageResources.layout_mustache
        case .command: PackageResources.command_mustache
        case .commandField: PackageResources.commandField_mustache
        case .check: PackageResources.check_mustache
        case .described: PackageResources.described_mustache
        case .record: PackageResources.record_mustache
        case .listFilter: PackageResources.listFilter_mustache
        case .fields: PackageResources.fields_mustache
        case .problem: PackageResources.problem_mustache
        case .overview: PackageResources.overview_mustache
        case .tag: PackageResources.tag_mustache
        case .progress: PackageResources.progress_mustache
        case .actionList: PackageResources.actionList_mustache
        case .action: PackageResources.action_mustache
        case .myWork: PackageResources.myWork_mustache
        case .follow: PackageResources.follow_mustache
        case .follows: PackageResources.follows_mustache
        case .administration: PackageResources.administration_mustache
        case .acts: PackageResources.acts_mustache
        case .search: PackageResources.search_mustache
        case .proposals: PackageResources.proposals_mustache
        case .proposal: PackageResources.proposal_mustache
        case .proposalVersions: PackageResources.proposalVersions_mustache
        case .drawing: PackageResources.drawing_mustache
        case .diffRuns: PackageResources.diffRuns_mustache
        case .comparison: PackageResources.comparison_mustache
        case .versionChoice: PackageResources.versionChoice_mustache
        case .provenance: PackageResources.provenance_mustache
        case .similarTexts: PackageResources.similarTexts_mustache
        case .markedRuns: PackageResources.markedRuns_mustache
        case .publications: PackageResources.publications_mustache
        case .problems: PackageResources.problems_mustache
        case .forms: PackageResources.forms_mustache
        case .form: PackageResources.form_mustache
        case .link: PackageResources.link_mustache
        case .coverageTabs: PackageResources.coverageTabs_mustache
        case .coverageFilter: PackageResources.coverageFilter_mustache
        case .needs: PackageResources.needs_mustache
        case .need: PackageResources.need_mustache
        case .trace: PackageResources.trace_mustache
        case .traceNode: PackageResources.traceNode_mustache
        case .gaps: PackageResources.gaps_mustache
        case .gapList: PackageResources.gapList_mustache
        case .indicators: PackageResources.indicators_mustache
        case .indicator: PackageResources.indicator_mustache
        case .indicatorChart: PackageResources.indicatorChart_mustache
        case .instruments: PackageResources.instruments_mustache
        case .instrument: PackageResources.instrument_mustache
        case .board: PackageResources.board_mustache
        case .wordingNote: PackageResources.wordingNote_mustache
        case .zones: Array(TimeZoneName.options.utf8)
        }
    }
}
