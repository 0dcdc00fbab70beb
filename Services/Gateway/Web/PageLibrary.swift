internal import Mustache

/// The templates of all pages. They are read once, when the gateway starts: one that cannot be read stops it.
struct PageLibrary: Sendable {
    private let library: MustacheLibrary

    init() throws {
        library = MustacheLibrary(
            templates: try Self.sources.mapValues { try MustacheTemplate(string: String(decoding: $0, as: UTF8.self)) })
    }

    func render(_ page: some WebPage) -> String {
        library.render(WordedPage(page: page), withTemplate: type(of: page).template.rawValue) ?? ""
    }

    /// Each by the name under which others take it in.
    static let sources: [String: [UInt8]] = Dictionary(
        uniqueKeysWithValues: PageTemplate.allCases.map { ($0.rawValue, $0.source) })
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
        }
    }
}
