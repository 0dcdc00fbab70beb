internal import Localization
internal import Models

/// The list of proposals as comma-separated values (RFC 4180), as the page shows it.
struct ProposalTable: Sendable {
    let text: String

    init(_ contents: ProposalListContents, _ reader: PageReader) {
        let (texts, words) = (reader.texts, ProposalWords(reader))
        let heads: [TextKey] = [
            .columnNumber, .proposalsTitle, .columnCluster, .columnPutForwardBy, .proposalsStatus,
            .proposalsActions, .columnProgress,
        ]
        let inputs = contents.inputs
        let rows = (contents.shown ?? []).map { proposal in
            let input = inputs[proposal.number]
            return [
                words.label(proposal.number), proposal.title.rawValue, words.title(proposal.cluster),
                words.names(proposal.labels).joined(separator: "; "), words.word(proposal.status),
                input?.actions.map(String.init) ?? "", input.map { String(Int($0.percent.rounded())) } ?? "",
            ]
        }
        text = ([heads.map { texts.text($0) }] + rows).map { row in
            row.map(Self.cell).joined(separator: ",") + "\r\n"
        }.joined()
    }

    /// In quotes, and with an apostrophe before what a spreadsheet would take for a formula.
    private static func cell(_ text: String) -> String {
        let isFormula = text.first.map { "=+-@\t\r".contains($0) } ?? false
        return "\"\(isFormula ? "'" : "")\(text.replacing("\"", with: "\"\""))\""
    }
}
