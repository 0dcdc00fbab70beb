extension Texts {
    static let frenchRefusals: [String: String] = [:]
}
