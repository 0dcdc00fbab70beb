internal import Models

/// Where in the JSON of a schema something is to be like more than its type says.
indirect enum LimitMap: Sendable {
    case list(count: ClosedRange<Int>, isDistinct: Bool, each: LimitMap?)
    case number(ClosedRange<Int>, isWhole: Bool)
    case day
    case instant
    /// - Parameter concerned: the fields that the rules are about.
    case members([String: LimitMap], rules: [FieldRule], concerned: Set<String>)

    /// - Returns: nil where types say all.
    init?(_ schema: Schema) {
        switch schema.kind {
        case .array(let element):
            let each = LimitMap(element)
            let count = (schema.minimumItems ?? 0)...(schema.maximumItems ?? .max)
            guard each != nil || schema.hasDistinctItems || count != 0...(.max) else { return nil }
            self = .list(count: count, isDistinct: schema.hasDistinctItems, each: each)
        case .object(let fields):
            let members = fields.compactMap { field in LimitMap(field.schema).map { (field.name, $0) } }
            guard !members.isEmpty || !schema.rules.isEmpty else { return nil }
            self = .members(
                Dictionary(members) { first, _ in first }, rules: schema.rules,
                concerned: Set(schema.rules.flatMap(\.fields)))
        case .integer, .number:
            // What has a name is a type that checks itself.
            guard schema.name == nil, let least = schema.minimum, let most = schema.maximum else { return nil }
            self = .number(least...most, isWhole: schema.kind == .integer)
        case .string where schema.format == "date": self = .day
        case .string where schema.format == "date-time": self = .instant
        case .map, .string, .boolean: return nil
        }
    }
}
