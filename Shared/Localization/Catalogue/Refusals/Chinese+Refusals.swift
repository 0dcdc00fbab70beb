extension Texts {
    static let chineseRefusals: [String: String] = [:]
}
