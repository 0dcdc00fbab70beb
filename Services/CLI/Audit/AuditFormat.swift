internal import ArgumentParser
internal import Messaging
package import Models

/// How a log is written into a file.
package enum AuditFormat: String, CaseIterable, ExpressibleByArgument {
    /// A line of JSON for each log, and one for each of its entries.
    case jsonLines = "jsonl"
    /// A table in the form of RFC 4180 that spreadsheets open.
    case csv

    /// What a file begins with.
    package var beginning: String {
        switch self {
        case .jsonLines: ""
        case .csv: AuditTable.beginning
        }
    }

    /// What comes before the entries of a log.
    package func text(of header: AuditHeader) throws -> String {
        switch self {
        case .jsonLines: try JSON.text(header) + "\n"
        case .csv: ""
        }
    }

    package func text(of entry: AuditEntry, in service: ServiceName) throws -> String {
        switch self {
        case .jsonLines: try JSON.text(entry) + "\n"
        case .csv: AuditTable.row(of: entry, in: service)
        }
    }
}

/// The line before the entries of a log: which log it is, and with what it ends.
package struct AuditHeader: Codable, Sendable, Equatable {
    /// What kind of file this is.
    package let format: String
    package let service: ServiceName
    /// How many entries follow.
    package let entries: EventPosition
    /// The digest of the last one.
    package let head: String

    package static let format = "npp16-audit-1"

    package init(service: ServiceName, entries: EventPosition, head: String) {
        format = Self.format
        self.service = service
        self.entries = entries
        self.head = head
    }
}
