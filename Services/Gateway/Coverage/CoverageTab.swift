internal import Localization
internal import Models

/// The pages on what is covered, which stand beside each other.
enum CoverageTab: CaseIterable, Sendable {
    case proposals
    case needs
    case trace
    case gaps
    case indicators
    case instruments

    var key: TextKey {
        switch self {
        case .proposals: .areaProposals
        case .needs: .needsTitle
        case .trace: .traceTitle
        case .gaps: .gapsTitle
        case .indicators: .indicatorsTitle
        case .instruments: .instrumentsTitle
        }
    }

    var place: String {
        switch self {
        case .proposals: "/proposals"
        case .needs: "/needs"
        case .trace: "/trace"
        case .gaps: "/gaps"
        case .indicators: "/indicators"
        case .instruments: "/instruments"
        }
    }

    func link(for reader: PageReader) -> PageLink { reader.link(key, place) }

    /// To all of them, seen from this one.
    func links(for reader: PageReader) -> [PageLink] {
        Self.allCases.map { tab in
            PageLink(address: reader.address(tab.place), words: reader.texts.text(tab.key), isCurrent: tab == self)
        }
    }

    /// The pages above one that stands below this one.
    func crumbs(for reader: PageReader) -> [PageLink] {
        [CoverageTab.proposals, self].map { $0.link(for: reader) }
    }
}
