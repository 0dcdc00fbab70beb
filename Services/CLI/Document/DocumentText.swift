internal import Models
internal import SourceDocument

/// A report in words: what was read, what differs, the review list, and the counts.
enum DocumentText {
    static func text(of report: DocumentReport, took duration: Duration) -> String {
        let document = report.document
        var parts = ["Read:\n" + contents(document).map { "  \($0)" }.joined(separator: "\n")]
        if let comparison = report.comparison { parts.append(differences(comparison, report.registered)) }
        parts.append(review(report.findings))
        parts.append(summary(report, duration))
        return parts.joined(separator: "\n\n")
    }

    private static func contents(_ document: SourceDocument) -> [String] {
        var lines = document.consultations.map { consultation in
            let states = document.attendance.first { $0.region == consultation.region }?.names.count ?? 0
            return "\(consultation.region.rawValue.padded(to: 7)) \(consultation.city), \(consultation.starts) to "
                + "\(consultation.ends)\(consultation.host.map { ", hosted by \($0)" } ?? ""): \(states) states"
        }
        lines.append(
            "\(document.attendance.map(\.names.count).reduce(0, +)) attendees, \(document.observers.count) observers and speakers"
        )
        lines += document.clusters.map { cluster in
            let count = document.proposals.count { $0.cluster == cluster.cluster }
            let subsections = cluster.subsections.isEmpty ? "" : " (\(cluster.subsections.joined(separator: ", ")))"
            return "cluster \(cluster.cluster.rawValue) \(cluster.title): \(count) proposals\(subsections)"
        }
        let labels = document.proposals.map(\.label.regions.count).reduce(0, +)
        lines.append(
            "\(document.proposals.count) proposals with \(labels) labels, from \(document.originals.count) originals")
        lines.append("Annex: \(document.annex.count) cells, \(document.annex.flatMap(\.titles).count) titles")
        lines += document.needs.map { "needs \($0.code): \($0.needs.count) items, \($0.parts) parts" }
        let points = document.points.filter { !$0.submitters.isEmpty }
        lines.append(
            "\(document.submissions.count) written submissions, \(points.count) paragraphs and rows that tell of them")
        return lines
    }

    private static func differences(_ comparison: Comparison, _ registered: [String]) -> String {
        let groups: [(Difference.Kind, String)] = [
            (.missing, "Not on record"), (.conflict, "On record otherwise (stays as it is)"),
            (.additional, "On record, and not in the document in this form"),
        ]
        var parts = groups.compactMap { kind, title -> String? in
            let own = comparison.differences.filter { $0.kind == kind }
            guard !own.isEmpty else { return nil }
            let lines = own.map { "  " + ($0.line.map { "\($0): " } ?? "") + $0.detail }
            return "\(title), \(own.count):\n" + lines.joined(separator: "\n")
        }
        if comparison.differences.isEmpty { parts.append("The record has what the document has.") }
        if !registered.isEmpty { parts.append("Registered: \(registered.joined(separator: ", ")).") }
        return parts.joined(separator: "\n\n")
    }

    private static func review(_ findings: [Finding]) -> String {
        guard !findings.isEmpty else { return "Review: the document agrees with itself." }
        let rows = findings.map { finding in
            (finding.lines.map(String.init).joined(separator: ", "), finding.kind.rawValue, finding.detail)
        }
        let widths = (rows.map(\.0.count).max() ?? 0, rows.map(\.1.count).max() ?? 0)
        let lines = rows.map { "  \($0.padded(to: widths.0))  \($1.padded(to: widths.1))  \($2)" }
        return "Review, line by line of the document:\n" + lines.joined(separator: "\n")
    }

    private static func summary(_ report: DocumentReport, _ duration: Duration) -> String {
        var parts: [String] = []
        if let comparison = report.comparison {
            let counts = Dictionary(grouping: comparison.differences, by: \.kind).mapValues(\.count)
            parts.append("\(counts[.missing] ?? 0) missing on record, \(counts[.conflict] ?? 0) conflicts")
            let offer = comparison.registrations.count
            if !report.registered.isEmpty {
                parts.append("\(offer) registered")
            } else if offer > 0 {
                parts.append("--apply registers \(offer)")
            }
        }
        parts.append("\(report.findings.count) findings in the document itself")
        return parts.joined(separator: "; ") + " (\(duration.rounded))."
    }
}
