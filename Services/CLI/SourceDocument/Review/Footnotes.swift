/// Footnotes out of order, and references to none.
enum Footnotes {
    static func findings(in document: SourceDocument) -> [Finding] {
        var found: [Finding] = []
        var notes: Set<Int> = []
        var due = 1
        for passage in document.passages {
            guard case .footnote(let number) = passage.kind else { continue }
            notes.insert(due)
            notes.insert(number)
            if number != due {
                found.append(Finding(.footnote, [passage.line], "footnote \(number) stands where \(due) is due"))
            }
            due += 1
        }
        var last = 0
        for reference in document.passages.filter({ !$0.isFootnote }).flatMap(\.footnotes) {
            if !notes.contains(reference.number) {
                found.append(Finding(.footnote, [reference.line], "there is no footnote \(reference.number)"))
            } else if reference.number < last {
                found.append(
                    Finding(.footnote, [reference.line], "footnote \(reference.number) is referred to after \(last)"))
            }
            last = max(last, reference.number)
        }
        return found
    }
}
