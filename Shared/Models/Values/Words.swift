/// The regional groups of the United Nations, in the order in which the record lists them behind a proposal.
public enum Region: String, Word {
    case ag = "AG"
    case ap = "AP"
    case eeg = "EEG"
    case grulac = "GRULAC"
    case weog = "WEOG"
}

/// The official languages of the United Nations, by their BCP 47 tags.
public enum LanguageTag: String, Word {
    case arabic = "ar"
    case chinese = "zh"
    case english = "en"
    case french = "fr"
    case russian = "ru"
    case spanish = "es"
}

/// One of a fixed set of words.
public protocol Word: RawRepresentable, CaseIterable, Codable, Hashable, Sendable, SchemaDescribing
where RawValue == String {}

extension Word {
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let text = try container.decode(String.self)
        guard let value = Self(rawValue: text) else {
            let words = Self.allCases.map(\.rawValue).joined(separator: ", ")
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "must be one of: \(words)")
        }
        self = value
    }

    public static var schema: Schema { Schema(.string, words: Self.allCases.map(\.rawValue)) }
}
