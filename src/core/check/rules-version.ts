/** Version of the rules of check and ranking; part of the snapshot ID and of every manifest. */
export const rulesVersion = '1.0'
