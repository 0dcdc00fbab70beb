/// The table of contents against the headings.
enum ContentsAgreement {
    static func findings(in document: SourceDocument) -> [Finding] {
        guard !document.contents.isEmpty else { return [] }
        var found: [Finding] = []
        for entry in document.contents {
            guard let heading = document.headings.first(where: { $0.code == entry.code }) else {
                found.append(
                    Finding(
                        .contents, [entry.line], "\(entry.code) “\(entry.title)” is in the contents, not in the text"))
                continue
            }
            guard heading.title.letters != entry.title.letters else { continue }
            found.append(
                Finding(
                    .contents, [entry.line, heading.line],
                    "\(entry.code) is “\(entry.title)” in the contents, “\(heading.title)” in the text"))
        }
        let promised = Set(document.contents.map(\.code))
        return found
            + document.headings.filter { !promised.contains($0.code) }.map {
                Finding(.contents, [$0.line], "\($0.code) “\($0.title)” is not in the contents")
            }
    }
}
