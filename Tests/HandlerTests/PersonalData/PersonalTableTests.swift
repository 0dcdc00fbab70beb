import Foundation
import Gateway
import Models
import ServiceKit
import Testing

@Suite("The record of what is kept about persons")
struct PersonalTableTests {
    /// Of all services, beside what every service has.
    private static let tables: [(service: String, table: PersonalTable)] =
        (Installation.services + [Gateway.self]).flatMap { service in
            service.personalTables.map { (service.name.rawValue, $0) }
        } + PersonalTable.ofEveryService.map { ("every service", $0) }

    @Test("docs/privacy.md has a row for each table, with how long it is kept and what an erasure leaves, and no other")
    func page() throws {
        let text = try String(contentsOfFile: Installation.repository + "/docs/privacy.md", encoding: .utf8)
        let written = text.split(separator: "\n").compactMap { line -> [String]? in
            let cells = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
            guard cells.count == 6, cells[1].hasPrefix("`") else { return nil }
            return [cells[0], cells[1].trimmingCharacters(in: ["`"]), cells[4], cells[5]]
        }
        let kept = Self.tables.map { [$0.service, $0.table.name, $0.table.kept.words, $0.table.erasure.words] }
        let (missing, more) = (kept.filter { !written.contains($0) }, written.filter { !kept.contains($0) })
        #expect(missing.isEmpty && more.isEmpty, "missing \(missing), not kept \(more)")
    }

    /// Names of columns that say who somebody is, or whose a row is.
    private static let telling: Set = [
        "person", "contact", "recipient", "actor", "email", "network", "agent", "browser", "saved_by", "uploaded_by",
    ]

    /// Tables with such a column that are about no person.
    private static let others: Set = [
        // The inbox of a party or an office.
        "inbox_item",
        // Of whom a notification could not reach, and why: a party.
        "notification_blocked",
        // Places in lists that go with the rows of `digest`.
        "digest_cursor", "digest_item",
        // Goes with the row of `second_factor`.
        "recovery_code",
        // Who comes back from a provider is not known before.
        "provider_sign_in",
    ]

    @Test("Every table with a column that leads to a person is among them")
    func columns() throws {
        let folder = Installation.repository + "/infra/schema"
        let known = Set(Self.tables.map(\.table.name))
        var found: Set<String> = []
        for file in try FileManager.default.contentsOfDirectory(atPath: folder) where file.hasSuffix(".sql") {
            let text = try String(contentsOfFile: "\(folder)/\(file)", encoding: .utf8)
            for match in text.matches(of: /CREATE TABLE (\w+) \(\n(.*?)\n\)[;\n]/.dotMatchesNewlines()) {
                let lines = match.2.split(separator: "\n")
                let columns = lines.compactMap { $0.split(separator: " ").first.map(String.init) }
                if !Self.telling.isDisjoint(with: columns) { found.insert(String(match.1)) }
            }
        }
        #expect(found.subtracting(known).subtracting(Self.others) == [])
        #expect(found.isSuperset(of: Self.others), "the exceptions are there")
    }
}
