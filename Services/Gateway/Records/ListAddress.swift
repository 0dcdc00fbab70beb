internal import Models

extension EncodedPairs {
    /// The address of a list as people keep it and send it to each other: without the questions that its filter left open, and with
    /// each day in one piece, of which a form asks the year, the month and the day. nil where it is so already.
    ///
    /// - Parameters:
    ///   - path: of the list.
    ///   - type: of the request that the list answers.
    func listAddress(at path: String, of type: any Request.Type) -> String? {
        let days = type.acceptedSchema.fields.filter { $0.schema.format == "date" }.map(\.name)
        let pairs = Array(self)
        let parts = Set(days.flatMap { day in Self.parts.map { "\(day).\($0)" } })
        guard pairs.contains(where: { $0.value?.trimmed.isEmpty != false || parts.contains($0.name) }) else {
            return nil
        }
        var kept = pairs.compactMap { pair in
            pair.value.map { (pair.name, $0.trimmed) }
        }.filter { !$0.1.isEmpty && !parts.contains($0.0) }
        for day in days {
            let given = Self.parts.map { part in pairs.first { $0.name == "\(day).\(part)" }?.value?.trimmed ?? "" }
            guard given.contains(where: { !$0.isEmpty }) else { continue }
            kept.removeAll { $0.0 == day }
            kept.append((day, Self.day(given)))
        }
        let words = kept.map { "\($0.0.escapedForQuery)=\($0.1.escapedForQuery)" }
        return path + (words.isEmpty ? "" : "?" + words.joined(separator: "&"))
    }

    private static var parts: [String] { ["year", "month", "day"] }

    /// What is no day is passed on, so that it is refused and not forgotten.
    private static func day(_ parts: [String]) -> String {
        zip(parts, [4, 2, 2]).map { part, width in
            String(repeating: "0", count: Swift.max(0, width - part.count)) + part
        }.joined(separator: "-")
    }
}
