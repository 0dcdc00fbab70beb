internal import Models

/// A word of a line of minutes, and where it stands.
struct MinutesWord: Hashable, Sendable {
    /// As it is written.
    let text: String
    /// Of its first character, counted from 1.
    let column: Int
    /// The column behind it.
    let end: Int

    /// As keywords are compared: in lower case, without the signs of punctuation behind.
    var keyword: String {
        var word = text.lowercased()
        while let last = word.last, ",.;".contains(last) { word.removeLast() }
        return word
    }

    /// As messages have it.
    var shown: Line { Line(cutting: text) }

    /// - Parameter start: index in the line at which to begin.
    static func all(of line: [Character], from start: Int = 0) -> [MinutesWord] {
        var words: [MinutesWord] = []
        var index = start
        while index < line.count {
            guard !line[index].isWhitespace else {
                index += 1
                continue
            }
            let end = line[index...].firstIndex { $0.isWhitespace } ?? line.count
            words.append(MinutesWord(text: String(line[index..<end]), column: index + 1, end: end + 1))
            index = end
        }
        return words
    }
}
