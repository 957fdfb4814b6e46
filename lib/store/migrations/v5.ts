/** What is brought in from files waits here, apart from the records, until the person says yes. */
export const v5 = {
  imports: '++number,state',
  staged: '[import+place],&[import+id],[import+stands],[import+took]',
  stagedHistories: '[import+place]',
}
