/// The clusters into which the proposals are grouped.
public enum Cluster: String, Word {
    case a = "A"
    case b = "B"
    case c = "C"
}
