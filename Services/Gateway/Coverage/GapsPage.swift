internal import Localization
internal import Models

/// Where the way from a need to the evidence is broken, in numbers that lead to what is behind them.
struct GapsPage: WebPage {
    static let template = PageTemplate.gaps

    let frame: Frame
    let tabs: [PageLink]
    let note: String?
    let rows: [Row]

    struct Row: PagePart {
        let title: String
        let address: String
        let number: String
        let how: String
    }

    /// - Parameter gaps: nil where they could not be counted.
    init(_ gaps: CoverageGaps?, _ reader: PageReader) {
        let texts = reader.texts
        tabs = CoverageTab.gaps.links(for: reader)
        note = gaps == nil ? texts.text(.blockAway) : nil
        rows = GapKind.allCases.compactMap { kind in
            gaps.map { gaps in
                let (count, total) = kind.count(in: gaps)
                return Row(
                    title: texts.text(kind.key), address: reader.address(kind.place),
                    number: texts.text(.gapsOf, ["count": .number(count), "total": .number(total)]),
                    how: texts.text(kind.how))
            }
        }
        frame = Frame(
            texts.text(.gapsTitle), reader, area: .proposals, crumbs: [CoverageTab.proposals.link(for: reader)],
            isIndexed: !reader.isSignedIn)
    }
}
