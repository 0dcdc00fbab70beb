extension Texts {
    static let spanishRefusals: [String: String] = [:]
}
