extension Texts {
    static let russianRefusals: [String: String] = [:]
}
