internal import Messaging
package import Models

/// The audit trail as a table: what people look for in columns of its own, and the exact text in the last one.
package enum AuditTable {
    private static let columns = [
        "service", "position", "time", "type", "object", "by", "office", "onBehalfOf", "reason", "seal", "digest",
        "entry",
    ]

    /// The mark by which spreadsheets know UTF-8, and the names of the columns.
    package static var beginning: String { "\u{FEFF}" + row(columns) }

    package static func row(of entry: AuditEntry, in service: ServiceName) -> String {
        let text = entry.entry ?? ""
        let told = try? AuditTrail.entry(text, digest: [], of: service)
        return row([
            service.rawValue, entry.position.description, told?.time.description ?? "", told?.type ?? "",
            told?.object ?? "", told?.by?.rawValue ?? "", told?.office?.rawValue ?? "",
            told?.onBehalfOf?.rawValue ?? "", told?.reason ?? "", entry.seal, entry.digest, text,
        ])
    }

    /// - Returns: nil where the cells are no row of such a table.
    static func entry(_ cells: [String]) -> (service: ServiceName, entry: AuditEntry)? {
        guard cells.count == columns.count, let service = ServiceName(rawValue: cells[0]),
            let position = Int64(cells[1]).flatMap(EventPosition.init(rawValue:))
        else { return nil }
        let text = SpreadsheetCell.text(of: cells[11])
        return (
            service,
            AuditEntry(position: position, entry: text.isEmpty ? nil : text, seal: cells[9], digest: cells[10])
        )
    }

    private static func row(_ cells: [String]) -> String {
        let quoted = cells.map { SpreadsheetCell.cell(of: $0).replacing("\"", with: "\"\"") }
        return quoted.map { "\"\($0)\"" }.joined(separator: ",") + "\r\n"
    }
}

/// A text in a cell that no spreadsheet takes for a formula.
///
/// A sign that begins a formula gets an apostrophe before it, at the beginning of the cell and behind what some spreadsheets
/// take for its end. Where the text has apostrophes there already, there is one more; so the text can be had back.
enum SpreadsheetCell {
    private static let formulas = Set("=+-@\t\r＝＋－＠".unicodeScalars)
    private static let ends = Set(";\t\r\n".unicodeScalars)

    static func cell(of text: String) -> String {
        edit(text) { cell, rest in
            if beginsFormula(rest) { cell.append("'") }
            return rest
        }
    }

    static func text(of cell: String) -> String {
        edit(cell) { _, rest in rest.first == "'" && beginsFormula(rest) ? rest.dropFirst() : rest }
    }

    private typealias Scalars = Substring.UnicodeScalarView

    /// - Parameter place: is given each place at which a cell may begin, and says where the text goes on.
    private static func edit(_ text: String, at place: (inout String.UnicodeScalarView, Scalars) -> Scalars) -> String {
        var edited = String.UnicodeScalarView()
        var rest = place(&edited, text[...].unicodeScalars)
        while let scalar = rest.popFirst() {
            edited.append(scalar)
            if ends.contains(scalar) { rest = place(&edited, rest) }
        }
        return String(edited)
    }

    private static func beginsFormula(_ rest: Scalars) -> Bool {
        rest.first { $0 != "'" && $0 != " " }.map(formulas.contains) == true
    }
}
