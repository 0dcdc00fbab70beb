internal import Models

/// Where the words of an amendment stand in a text.
enum AmendmentPlace {
    /// - Returns: the offset, counted in characters.
    /// - Throws: a rejection that names the field.
    static func find(_ quote: String, in text: String, at offset: Int?) throws -> Int {
        if let offset {
            guard offset >= 0, text.dropFirst(offset).hasPrefix(quote) else {
                throw Rejection.invalid("offset", "does not lead to the quoted words")
            }
            return offset
        }
        let places = text.ranges(of: quote)
        guard let place = places.first else {
            throw Rejection.invalid("quote", "does not stand in the text of this version")
        }
        guard places.count == 1 else {
            throw Rejection.invalid("quote", "stands in the text \(places.count) times: say which by its offset")
        }
        return text.distance(from: text.startIndex, to: place.lowerBound)
    }

    /// The text with the words replaced.
    static func replace(_ quote: String, at offset: Int, with replacement: String, in text: String) -> String {
        String(text.prefix(offset)) + replacement + String(text.dropFirst(offset + quote.count))
    }
}
